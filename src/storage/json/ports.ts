import type { SignInStore } from '../../board/sign-in-store.ts'
import type { ChatStore } from '../../chats/chat-store.ts'
import type { Corrections } from '../../corrections/correction.ts'
import type { CustomerStore } from '../../customers/customer-store.ts'
import type { DayStore } from '../../day/day.ts'
import type { LinkCodeStore } from '../../linking/link-code-store.ts'
import type { SoldOutList } from '../../menu/sold-out.ts'
import type { Special } from '../../menu/special.ts'
import type { StaffPostList } from '../../notices/staff-posts.ts'
import type { OrderBook } from '../../orders/order-book.ts'
import type { Vault } from '../../passwords/password.ts'
import type { ShortageList } from '../../shortages/shortage.ts'
import type { MemberStore } from '../../staff/member-list.ts'
import type { VanishingList } from '../../staff/vanishing-list.ts'
import type { TaskStore } from '../../tasks/task-store.ts'
import type { PauseNote } from '../../today/pause.ts'
import type { DocumentStore } from '../document-store.ts'

/** Every port that the data directory serves. */
export interface Ports {
  customers: CustomerStore
  chats: ChatStore
  soldOut: DocumentStore<SoldOutList>
  corrections: DocumentStore<Corrections>
  days: DayStore
  tasks: TaskStore
  signIns: SignInStore
  linkCodes: LinkCodeStore
  staffPosts: DocumentStore<StaffPostList>
  pause: DocumentStore<PauseNote>
  shortages: DocumentStore<ShortageList>
  members: MemberStore
  special: DocumentStore<Special>
  /** Rejects with `EncryptionError` where there is no key. */
  passwords: DocumentStore<Vault>
  vanishing: DocumentStore<VanishingList>
  orders: OrderBook
}
