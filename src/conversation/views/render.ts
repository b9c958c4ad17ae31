import type { Customer } from '../../customers/customer.ts'
import { buttonValue } from '../actions.ts'
import type { View } from '../view.ts'
import type { Drawing, Facts } from './drawing.ts'
import { renderDetails, renderDraft, renderLine, renderLines } from './render-draft.ts'
import { renderMenu } from './render-menu.ts'
import { renderCancelOrder, renderMyData, renderOrder, renderPlaced } from './render-order.ts'
import { renderEmpty, renderForget, renderHelp, renderRemarks, renderWelcome } from './render-talk.ts'

/** What the customer sees: the remarks, then the screen. Rendering again gives the same view, and does nothing. */
export function render(customer: Customer, facts: Facts): View {
  const drawing = draw(customer, facts)
  return {
    text: [...customer.remarks, drawing.text].filter((part) => part !== '').join('\n\n'),
    buttons: drawing.buttons.map((row) =>
      row.map(({ label, action }) => ({ label, value: buttonValue(action, customer.revision) })),
    ),
  }
}

/** The screen alone. */
export function draw(customer: Customer, facts: Facts): Drawing {
  const { screen } = customer
  switch (screen.name) {
    case 'welcome':
      return renderWelcome(customer, facts)
    case 'help':
      return renderHelp(facts)
    case 'menu':
      return renderMenu(screen.category, customer.draft !== null, facts)
    case 'draft':
      return renderDraft(customer, facts)
    case 'empty':
      return renderEmpty(customer)
    case 'change-lines':
      return renderLines(customer, facts)
    case 'change-line':
      return renderLine(customer, screen.line, facts)
    case 'change-details':
      return renderDetails(customer, facts)
    case 'placed':
      return renderPlaced(screen.order, facts)
    case 'order':
      return renderOrder(screen.order, facts)
    case 'confirm-cancel-order':
      return renderCancelOrder(screen.order)
    case 'confirm-forget':
      return renderForget()
    case 'my-data':
      return renderMyData(customer, facts)
    case 'remarks':
      return renderRemarks(customer)
  }
}
