import { Composer, InputFile } from 'grammy'
import { z } from 'zod'
import type { Report } from '../../../../day/day-report.ts'
import { pictureWidth, toPng } from '../../../../day/to-png.ts'
import type { CommandDesk } from '../../../../staff/command-desk.ts'
import { asCaption } from '../../split-text.ts'
import { runCommands } from '../run-command.ts'
import type { StaffContext } from '../staff-context.ts'

export interface TodayDependencies {
  commandDesk: CommandDesk
  /** The day so far. */
  report: () => Promise<Report>
}

/** `/today`: the day so far as a picture, for those who may read its figures. */
export function todayFeature({ commandDesk, report }: TodayDependencies): Composer<StaffContext> {
  const runCommand = runCommands(commandDesk)
  const composer = new Composer<StaffContext>()
  composer.command('today', async (context) => {
    if ((await runCommand(context, 'read_day', {}, z.unknown())) === null) return
    const { svg, caption } = await report()
    await context.replyWithPhoto(await photoOf(svg), { caption: asCaption(caption) })
  })
  return composer
}

const photoOf = async (svg: string): Promise<InputFile> => new InputFile(await toPng(svg, pictureWidth), 'day.png')
