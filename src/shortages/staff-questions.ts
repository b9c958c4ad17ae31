import type { View } from '../conversation/view.ts'
import type { StaffQuestion } from './shortage.ts'

/** Those who decide where a customer does not. */
export interface StaffDeciders {
  /** Where it stands then. Rejects when asking later may help. */
  ask(view: View): Promise<StaffQuestion[]>
  /** Rejects when trying later may help. */
  rewrite(question: StaffQuestion, view: View): Promise<unknown>
}
