import type { Button } from '../conversation/view.ts'

/** What can be done about a task, under any message about it: rows of buttons. */
export const taskButtons = (id: number): Button[][] => [
  [
    { label: '✓ Done', value: `task:done:${id}` },
    { label: 'Tomorrow', value: `task:tomorrow:${id}` },
    { label: 'Delete', value: `task:delete:${id}` },
  ],
]
