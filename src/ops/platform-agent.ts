import http from 'node:http'
import https from 'node:https'

/**
 * For clients that would bring connections of their own: the platform's, which know of the proxy, reuse connections,
 * and wait 5 s for a proxy.
 */
export const platformAgent = ({ protocol }: { protocol?: string | null }): http.Agent =>
  protocol === 'https:' ? https.globalAgent : http.globalAgent
