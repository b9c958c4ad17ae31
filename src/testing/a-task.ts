import type { Task } from '../tasks/task.ts'

export const aTask = (task: Partial<Task> = {}): Task => ({
  id: 1,
  title: 'order flour',
  person: null,
  personId: null,
  due: null,
  note: null,
  createdAt: '2026-11-21T18:00:00.000Z',
  createdBy: '1001',
  requestId: `1001:${task.id ?? 1}`,
  doneAt: null,
  doneBy: null,
  remindedOf: null,
  ...task,
})
