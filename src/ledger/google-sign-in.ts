// Only the part of googleapis that is used: the whole takes ten times as long to load and five times the memory.
import { auth } from 'googleapis/build/src/apis/sheets/index.js'
import { z } from 'zod'
import { platformAgent } from '../ops/platform-agent.ts'
import { LedgerError } from './ledger.ts'

/** As whom we speak to Google. */
export type GoogleSignIn =
  /** `json`: the key file's text, as the Cloud console hands it out. */
  | { by: 'service-account'; json: string }
  | { by: 'access-token'; token: string }
  /** What the machine offers: GOOGLE_APPLICATION_CREDENTIALS, gcloud, or the VM's service account. */
  | { by: 'application-default' }

export interface GoogleAccount {
  auth: InstanceType<typeof auth.GoogleAuth> | InstanceType<typeof auth.OAuth2>
  /** The account to share a sheet with. */
  name: string
  /** Where its credentials come from. */
  source: string
}

const scopes = ['https://www.googleapis.com/auth/spreadsheets']
// Left to itself, it would take a proxy's refusal for Google's answer.
const transporterOptions = { agent: platformAgent }
const keyFile = z.looseObject({ client_email: z.string(), private_key: z.string() })

/** @throws LedgerError when the key file is none. Nothing is sent yet. */
export function googleAccount(signIn: GoogleSignIn): GoogleAccount {
  switch (signIn.by) {
    case 'service-account': {
      const { client_email, private_key } = parseKeyFile(signIn.json)
      return {
        auth: new auth.JWT({ email: client_email, key: private_key, scopes, transporterOptions }),
        name: client_email,
        source: 'GOOGLE_SERVICE_ACCOUNT_JSON',
      }
    }
    case 'access-token': {
      const client = new auth.OAuth2({ transporterOptions })
      client.setCredentials({ access_token: signIn.token })
      return { auth: client, name: 'the account of GOOGLE_ACCESS_TOKEN', source: 'GOOGLE_ACCESS_TOKEN' }
    }
    case 'application-default':
      return {
        auth: new auth.GoogleAuth({ scopes, clientOptions: { transporterOptions } }),
        name: 'the service account of this machine',
        source: 'application default credentials',
      }
  }
}

function parseKeyFile(json: string): z.infer<typeof keyFile> {
  try {
    return keyFile.parse(JSON.parse(json))
  } catch {
    // Without the cause: it may quote the key.
    throw new LedgerError('not-signed-in', 'GOOGLE_SERVICE_ACCOUNT_JSON is not the key file of a service account')
  }
}
