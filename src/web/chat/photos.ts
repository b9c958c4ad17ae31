export interface Photo {
  /** The item's, as it stands in the menu. */
  name: string
  alt: string
  url: string
}

/** The shop's pictures, by what they show. A page does without those that it can't get. */
const photos: Promise<Map<string, Photo>> = readPhotos().catch(() => new Map())

async function readPhotos(): Promise<Map<string, Photo>> {
  const response = await fetch('/menu/photos')
  const body: unknown = await response.json()
  const all = typeof body === 'object' && body !== null && 'photos' in body ? body.photos : []
  return new Map(Array.isArray(all) ? all.filter(isPhoto).map((photo) => [photo.name, photo]) : [])
}

const isPhoto = (one: unknown): one is Photo =>
  typeof one === 'object' && one !== null && 'name' in one && 'alt' in one && 'url' in one

/** In pixels; where it is shown larger than that, it is soft. */
const size = 64

/** Puts the picture of an item before what is said of it, where there is one. */
export async function showPhoto(dish: HTMLElement, name: string): Promise<void> {
  const photo = (await photos).get(name)
  if (!photo) return
  const image = new Image(size, size)
  image.loading = 'lazy'
  image.decoding = 'async'
  image.alt = photo.alt
  image.src = photo.url
  // One that was taken off the menu is simply missing.
  image.addEventListener('error', () => {
    image.remove()
    dish.classList.remove('pictured')
  })
  dish.classList.add('pictured')
  dish.prepend(image)
}
