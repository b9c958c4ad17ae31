import type { DocumentStore } from '../document-store.ts'
import { type DocumentsOptions, openDocuments } from './documents/documents.ts'

/** `DocumentStore` on a file of the folder, changed under its lock. */
export function createDocumentStore<T>(file: string, options: DocumentsOptions<T>): DocumentStore<T> {
  const documents = openDocuments(options)
  const isIt = () => true
  return {
    read: () => documents.read(file, isIt),
    change: (decide) => documents.change(file, isIt, decide),
  }
}
