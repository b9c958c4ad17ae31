import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { Item, Menu } from '../../menu/menu.ts'
import { photoFile, photosPath, photoUrl } from '../../menu/photo.ts'
import { type ApiRoute, jsonAnswer } from './api-route.ts'
import { errorSchema } from './error-body.ts'
import { HttpError } from './http-error.ts'

const listSchema = z.object({
  photos: z.array(
    z.object({
      item: z.string().describe('Its id'),
      name: z.string().describe('As in the menu'),
      alt: z.string().describe('What there is to see, in words'),
      url: z.string().describe('A new one whenever the picture is replaced'),
    }),
  ),
})

const listApi: ApiRoute = {
  id: 'listMenuPhotos',
  summary: 'The pictures of what is on the menu',
  caller: 'anybody',
  answers: { 200: jsonAnswer('Those that there are', listSchema) },
}
const fileSchema = z.object({ file: z.string().regex(photoFile) })
const readApi: ApiRoute = {
  id: 'readMenuPhoto',
  summary: 'A picture of something on the menu',
  caller: 'anybody',
  params: fileSchema.shape,
  answers: {
    200: {
      description: 'The picture',
      content: Object.fromEntries(['image/jpeg', 'image/png', 'image/webp'].map((type) => [type, z.string()])),
    },
    404: jsonAnswer('There is no such picture, or no more', errorSchema),
  },
}

/** The menu's pictures, out of the menu itself: no path is ever looked for on the disk. */
export function menuPhotoRoutes(server: FastifyInstance, menu: () => Menu): void {
  const pictured = () => [...menu().items.values()].flatMap((item) => (item.photo ? [{ item, photo: item.photo }] : []))

  server.get(photosPath, { config: { api: listApi } }, async (_request, reply): Promise<z.infer<typeof listSchema>> => {
    reply.header('cache-control', 'no-cache')
    return {
      photos: pictured().map(({ item, photo }) => ({
        item: item.id,
        name: item.name,
        alt: altOf(item),
        url: photoUrl(photo),
      })),
    }
  })

  server.get(`${photosPath}/:file`, { config: { api: readApi } }, async (request, reply) => {
    const { data: params } = fileSchema.safeParse(request.params)
    const found = pictured().find(({ photo }) => photo.file === params?.file)
    if (!found) throw new HttpError(404, 'There is no such picture')
    // Its name changes with its content.
    reply.header('cache-control', 'public, max-age=31536000, immutable')
    return reply.type(found.photo.type).send(found.photo.bytes)
  })
}

const altOf = ({ name, contains }: Item): string => (contains ? `${name}: ${contains.join(', ')}` : name)
