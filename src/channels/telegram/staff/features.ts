import type { Composer } from 'grammy'
import { type BoardDependencies, boardFeature } from './board.ts'
import { type CorrectDependencies, correctFeature } from './correct.ts'
import { type HelpDependencies, helpFeature } from './help.ts'
import { type MembersFeatureDependencies, membersFeature } from './members.ts'
import { type OrdersDependencies, ordersFeature } from './orders.ts'
import { type OutDependencies, outFeature } from './out.ts'
import { type PasswordsDependencies, passwordsFeature } from './passwords.ts'
import { type PauseDependencies, pauseFeature } from './pause.ts'
import { type ShortagesDependencies, shortagesFeature } from './shortages.ts'
import { type SpecialFeatureDependencies, specialFeature } from './special.ts'
import type { StaffContext } from './staff-context.ts'
import { type TasksDependencies, tasksFeature } from './tasks.ts'
import { type TodayDependencies, todayFeature } from './today.ts'

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
