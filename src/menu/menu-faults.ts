import { SafeError } from '../ops/describe-error.ts'

/** What is wrong with a menu file, in words for the shop's owner. */
export interface MenuFault {
  /** Of the file, from 1; null where it is about the file as a whole. */
  line: number | null
  /** Such as `items[3].price`; empty for the whole file. */
  path: string
  message: string
}

/** The menu file can't be used: every fault of it at once. */
export class MenuError extends SafeError {
  readonly code = 'menu_faulty'
  readonly faults: readonly MenuFault[]

  constructor(file: string, faults: readonly MenuFault[]) {
    super([`The menu ${file} can't be used:`, ...faults.map((fault) => `  ${describeFault(fault)}`)].join('\n'))
    this.name = 'MenuError'
    this.faults = faults
  }
}

/** "line 12: items[3].price must not be negative" */
const describeFault = ({ line, path, message }: MenuFault): string =>
  `${line === null ? '' : `line ${line}: `}${path || 'the file'} ${message}`
