import { SafeError } from '../ops/describe-error.ts'

export interface ConfigFault {
  /** The variable that is to blame. */
  name: string
  /** Never holds a value: values may be secrets. */
  message: string
}

/** The configuration can't be used: every fault of it at once, one for each variable. */
export class ConfigError extends SafeError {
  override readonly name = 'ConfigError'
  readonly faults: readonly ConfigFault[]

  constructor(faults: readonly ConfigFault[]) {
    super(["The configuration can't be used:", ...faults.map((fault) => `  ${fault.name} ${fault.message}`)].join('\n'))
    this.faults = faults
  }
}
