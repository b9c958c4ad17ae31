import type { Composer } from 'grammy'
import { type BoardDependencies, boardFeature } from './board.ts'
import { type HelpDependencies, helpFeature } from './help.ts'
import { type MembersFeatureDependencies, membersFeature } from './members/members.ts'
import { type CorrectDependencies, correctFeature } from './orders/correct.ts'
import { type OrdersDependencies, ordersFeature } from './orders/orders.ts'
import { type PasswordsDependencies, passwordsFeature } from './passwords/passwords.ts'
import type { StaffContext } from './staff-context.ts'
import { type TasksDependencies, tasksFeature } from './tasks/tasks.ts'
import { type OutDependencies, outFeature } from './today/out.ts'
import { type PauseDependencies, pauseFeature } from './today/pause.ts'
import { type ShortagesDependencies, shortagesFeature } from './today/shortages.ts'
import { type SpecialFeatureDependencies, specialFeature } from './today/special.ts'
import { type TodayDependencies, todayFeature } from './today/today.ts'

type Dependencies = OrdersDependencies &
  CorrectDependencies &
  OutDependencies &
  SpecialFeatureDependencies &
  ShortagesDependencies &
  PauseDependencies &
  BoardDependencies &
  TodayDependencies &
  PasswordsDependencies &
  TasksDependencies &
  MembersFeatureDependencies &
  HelpDependencies

/** All that staff can do on Telegram, in the order in which it is tried. */
export const allStaffFeatures = (dependencies: Dependencies): Composer<StaffContext>[] => [
  ordersFeature(dependencies),
  correctFeature(dependencies),
  outFeature(dependencies),
  specialFeature(dependencies),
  shortagesFeature(dependencies),
  pauseFeature(dependencies),
  boardFeature(dependencies),
  todayFeature(dependencies),
  passwordsFeature(dependencies),
  tasksFeature(dependencies),
  membersFeature(dependencies),
  helpFeature(dependencies),
]
