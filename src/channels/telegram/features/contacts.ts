import { Composer, type Context } from 'grammy'
import { type Converse, idOfMessage } from '../converse.ts'

/** The phone number that a customer shares of themselves. Somebody else's contact is not theirs to order with. */
export function contactsFeature(converse: Converse): Composer<Context> {
  const composer = new Composer()
  composer.on('message:contact', (context) => {
    const { contact } = context.msg
    const own = contact.user_id === context.from.id
    return converse(
      context,
      idOfMessage(context),
      own ? { kind: 'phone', phone: contact.phone_number } : { kind: 'unusable', what: "somebody else's contact" },
    )
  })
  return composer
}
