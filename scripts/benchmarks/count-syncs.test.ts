import { expect, test } from 'vitest'
import { begin, end, syncsIn } from './count-syncs.ts'

test('counts what waits for the disk between the marks, in whichever thread, and a write to a synced file as well', () => {
  const trace = `
10 openat(AT_FDCWD, "/data/journal", O_WRONLY|O_APPEND|O_DSYNC|O_CLOEXEC) = 7
10 openat(AT_FDCWD, "/data/plain", O_WRONLY|O_CREAT, 0600) = 8
10 fdatasync(8) = 0
10 access("${begin}", F_OK) = -1 ENOENT (No such file or directory)
11 fdatasync(8 <unfinished ...>
12 write(7, "{}\\n", 3) = 3
12 write(8, "{}\\n", 3) = 3
11 <... fdatasync resumed>) = 0
12 fsync(8) = 0
10 close(7) = 0
10 openat(AT_FDCWD, "/data/other", O_WRONLY|O_CREAT, 0600) = 7
10 pwrite64(7, "{}\\n", 3, 0) = 3
10 access("${end}", F_OK) = -1 ENOENT (No such file or directory)
10 fdatasync(8) = 0
`
  expect(syncsIn(trace)).toBe(3)
})
