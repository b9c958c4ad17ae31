import { GrammyError } from 'grammy'
import { readQr } from '../../../../passwords/read-qr.ts'
import type { StaffContext } from '../staff-context.ts'
import type { FetchPicture } from './picture.ts'

/** The key in a message, as text or in a picture of its QR code; null: there is none in it. */
export async function seedIn(context: StaffContext, fetchPicture: FetchPicture): Promise<string | null> {
  const { text, photo } = context.message ?? {}
  if (text !== undefined) return text
  if (!photo) return null
  // One that can't be had is no reason to leave its message standing there.
  const file = await context.getFile().catch(() => null)
  const picture = file?.file_path === undefined ? null : await fetchPicture(file.file_path)
  return picture && readQr(picture)
}

/** Deletes the message that holds a key. @returns whether it is gone; if it was gone before, the update came again */
export async function tryToDelete(context: StaffContext): Promise<boolean> {
  try {
    return await context.deleteMessage()
  } catch (error) {
    return error instanceof GrammyError && error.description.includes('message to delete not found')
  }
}
