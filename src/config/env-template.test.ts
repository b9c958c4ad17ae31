import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseEnv } from 'node:util'
import { describe, expect, it } from 'vitest'
import { environmentSchema } from './environment.ts'
import { loadConfig } from './load-config.ts'
import { secretNames } from './secret-files.ts'
import { managedSecrets } from './secret-pins.ts'

const text = readFileSync(join(import.meta.dirname, '../../.env.template'), 'utf8')
const shown = parseEnv(text.replace(/^#(?=[A-Z_]+=)/gm, ''))

describe('.env.template', () => {
  it('names every variable that is read, and no other', () => {
    expect(Object.keys(shown).toSorted()).toEqual(Object.keys(environmentSchema.shape).toSorted())
  })

  it('sets nothing as it stands', () => {
    expect(parseEnv(text)).toEqual({})
  })

  it('shows the defaults', async () => {
    expect(await loadConfig(shown)).toEqual(await loadConfig({}))
  })

  it('marks each secret, and shows the value of none', () => {
    for (const name of secretNames) {
      expect(shown[name]).toBe('')
      expect(text).toMatch(new RegExp(`^# Secret\\.(.*\\n#)*.*\\n#${name}=$`, 'm'))
    }
  })

  it('names the secrets that Secret Manager may hold', () => {
    for (const [secret, name] of Object.entries(managedSecrets)) {
      expect(text).toMatch(new RegExp(`^# +${secret} +${name}$`, 'm'))
    }
  })
})
