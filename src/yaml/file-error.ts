import { SafeError } from '../ops/describe-error.ts'

/** What is wrong with a file, in words for the shop's owner. */
export interface FileFault {
  /** Of the file, from 1; null where it is about the file as a whole. */
  line: number | null
  /** Such as `items[3].price`; empty for the whole file. */
  path: string
  message: string
}

/** A file of the owner's can't be used: every fault of it at once. */
export class FileError extends SafeError {
  override readonly name = 'FileError'
  readonly code = 'file_faulty'
  readonly faults: readonly FileFault[]

  /** @param what names the kind of file, such as "menu" */
  constructor(what: string, file: string, faults: readonly FileFault[]) {
    super([`The ${what} ${file} can't be used:`, ...faults.map((fault) => `  ${describeFault(fault)}`)].join('\n'))
    this.faults = faults
  }
}

/** "line 12: items[3].price must not be negative" */
const describeFault = ({ line, path, message }: FileFault): string =>
  `${line === null ? '' : `line ${line}: `}${path || 'the file'} ${message}`
