import type { GoogleSignInConfig } from '../config/config.ts'
import type { GoogleSignIn } from './google-sign-in.ts'

/** The settings' sign-in with its secret in the open, for Google's client. */
export function revealed(signIn: GoogleSignInConfig): GoogleSignIn {
  if (signIn.by === 'service-account') return { by: signIn.by, json: signIn.json.reveal() }
  return signIn.by === 'access-token' ? { by: signIn.by, token: signIn.token.reveal() } : signIn
}
