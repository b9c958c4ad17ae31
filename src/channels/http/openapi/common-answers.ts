import { type ApiAnswer, type ApiRoute, jsonAnswer } from '../api-route.ts'
import { errorSchema } from '../error-body.ts'

const refusal = (description: string, headers?: Record<string, string>): ApiAnswer => ({
  ...jsonAnswer(description, errorSchema),
  ...(headers && { headers }),
})

const retryAfter = { 'Retry-After': 'In seconds: when to try again' }
const challenge = { 'WWW-Authenticate': 'How to prove who one is' }

const ofBodies = {
  400: refusal('The body is not well-formed, or a field is wrong'),
  413: refusal('The body is too large'),
  415: refusal('The content type is not application/json'),
}
const ofCustomers = {
  429: refusal('Too much at once', retryAfter),
  503: refusal('Try again in a moment', retryAfter),
}
const ofSignedIn = { 401: refusal('The token is missing or not good', challenge) }
const ofServices = {
  401: refusal('The API key is missing or unknown', challenge),
  403: refusal('The role of the key may not do this'),
  429: refusal('Too much at once', retryAfter),
}

/** All answers of a route by status: those of its own, and those that every route of its kind has. */
export function allAnswers({ caller, body, answers }: ApiRoute, customersSignIn: boolean): Record<string, ApiAnswer> {
  return {
    ...(body && ofBodies),
    ...(caller === 'customer' && { ...ofCustomers, ...(customersSignIn && ofSignedIn) }),
    ...(caller === 'service' && ofServices),
    ...answers,
  }
}
