import {
  newTaskArgsSchema,
  taskChangesSchema,
  taskFilterSchema,
  taskIdSchema,
} from '../../../staff/commands/tasks/task-args.ts'
import { newTaskSchema, oneTaskSchema, taskListBodySchema } from '../../../staff/commands/tasks/task-body.ts'
import { type ApiRoute, jsonAnswer } from '../api-route.ts'
import { errorSchema } from '../error-body.ts'
import { idempotencyKeySchema } from './idempotency-key.ts'

const refused = (description: string) => jsonAnswer(description, errorSchema)
const common = {
  422: refused('An argument is wrong, or does not fit the time'),
  503: {
    ...refused('It failed for no fault of the request'),
    headers: { 'Retry-After': 'In seconds: when to try again' },
  },
  504: refused('No answer in time'),
}
const ofOneTask = { caller: 'service', params: { id: taskIdSchema } } as const
const noSuchTask = { ...common, 404: refused('There is no such task') }

export const createTaskApi: ApiRoute = {
  id: 'createTask',
  summary: 'Creates a task, with a reminder when it is due',
  caller: 'service',
  headers: { 'Idempotency-Key': idempotencyKeySchema },
  body: {
    schema: newTaskArgsSchema,
    examples: {
      words: { value: { text: 'remind Ana to order flour on Friday at 9, for the weekend' } },
      fields: { value: { title: 'order flour', person: 'Ana', note: 'for the weekend' } },
    },
  },
  answers: { 201: jsonAnswer('The task', newTaskSchema), ...common, 409: refused('Too many tasks are open') },
}

export const listTasksApi: ApiRoute = {
  id: 'listTasks',
  summary: 'The matching tasks, by when they are due; by default the open ones',
  caller: 'service',
  query: taskFilterSchema.shape,
  answers: { 200: jsonAnswer('The tasks', taskListBodySchema), ...common },
}

export const readTaskApi: ApiRoute = {
  ...ofOneTask,
  id: 'readTask',
  summary: 'One task',
  answers: { 200: jsonAnswer('The task', oneTaskSchema), ...noSuchTask },
}

export const changeTaskApi: ApiRoute = {
  ...ofOneTask,
  id: 'changeTask',
  summary: 'Changes the given fields of a task, and leaves the rest',
  body: {
    schema: taskChangesSchema,
    examples: { later: { value: { when: 'tomorrow at 10' } }, done: { value: { state: 'done' } } },
  },
  answers: { 200: jsonAnswer('The task', oneTaskSchema), ...noSuchTask },
}

export const deleteTaskApi: ApiRoute = {
  ...ofOneTask,
  id: 'deleteTask',
  summary: 'Deletes a task',
  answers: { 204: { description: 'It is gone' }, ...noSuchTask },
}
