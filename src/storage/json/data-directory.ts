import { constants } from 'node:fs'
import { access, open, realpath } from 'node:fs/promises'
import { join } from 'node:path'
import { makeFolder } from '../../files/make-folder.ts'
import { SafeError } from '../../ops/describe-error.ts'
import { ifPresent, isSystemError } from '../../ops/system-error.ts'

/** The data directory can't be used as it is. */
class DataDirectoryError extends SafeError {
  override readonly name = 'DataDirectoryError'
}

/**
 * Makes the data directory unless it must exist, and checks it while another process may be at work in it.
 * @returns its real path: locks are known by their paths, and two ways to one file must be one lock
 * @throws DataDirectoryError
 */
export async function checkDataDirectory(dataDir: string, mustExist: boolean): Promise<string> {
  try {
    if (!mustExist) await makeFolder(dataDir)
    // The slash: a file of that name is no directory.
    await access(join(dataDir, '/'), constants.R_OK | constants.W_OK | constants.X_OK)
    const journal = await ifPresent(open(join(dataDir, 'orders.jsonl'), 'r+'))
    await journal?.close()
    return await realpath(dataDir)
  } catch (error) {
    if (!isSystemError(error)) throw error
    const fault =
      (mustExist && error.code === 'ENOENT' ? missing : faults[error.code]) ?? `can't be used: ${error.code}`
    throw new DataDirectoryError(`the data directory ${dataDir} ${fault}`, { cause: error })
  }
}

const isFile = 'is a file: DATA_DIR has to name a folder'
const isForbidden = 'may not be written by the user that the bot runs as; let it, or name another folder in DATA_DIR'
const faults: Record<string, string> = {
  EEXIST: isFile,
  ENOTDIR: isFile,
  EACCES: isForbidden,
  EPERM: isForbidden,
  ENOENT: 'is where no folder can be made; name another one in DATA_DIR',
  EROFS: 'is on a file system that nobody may write; name another folder in DATA_DIR',
}
const missing = 'does not exist; it is not made here, lest a volume that is not mounted be taken for a first start'
