/** An error as the Sheets API answers it. */
export class SheetsFault extends Error {
  readonly status: number
  readonly reason: string
  constructor(status: number, reason: string, message: string) {
    super(message)
    this.status = status
    this.reason = reason
  }
}

export const invalid = (message: string): SheetsFault => new SheetsFault(400, 'INVALID_ARGUMENT', message)

const usual: Record<number, [reason: string, message: string]> = {
  401: [
    'UNAUTHENTICATED',
    'Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie or other valid authentication credential.',
  ],
  403: ['PERMISSION_DENIED', 'The caller does not have permission'],
  404: ['NOT_FOUND', 'Requested entity was not found.'],
  429: [
    'RESOURCE_EXHAUSTED',
    "Quota exceeded for quota metric 'Write requests' and limit 'Write requests per minute per user'",
  ],
  500: ['INTERNAL', 'Internal error encountered.'],
  503: ['UNAVAILABLE', 'The service is currently unavailable.'],
}

/** The error that Google usually means by this status. */
export function usualFault(status: number): SheetsFault {
  const [reason, message] = usual[status] ?? ['UNKNOWN', 'Unknown Error.']
  return new SheetsFault(status, reason, message)
}

export const faultBody = ({ status, reason, message }: SheetsFault) => ({
  error: { code: status, message, status: reason },
})
