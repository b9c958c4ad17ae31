import { createMembers, type Member } from '../staff/members.ts'
import { memoryDocumentStore } from './memory-document-store.ts'

/** Those whom the settings name, and whoever comes by a link while the test runs. */
export const memoryMembers = (configured: readonly Member[] = []) =>
  createMembers({ configured, store: memoryDocumentStore() })
