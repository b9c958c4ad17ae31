import { z } from 'zod'
import packageFile from '../../../../package.json' with { type: 'json' }
import type { ApiAnswer, ApiRoute, RegisteredRoute } from '../api-route.ts'
import { allAnswers } from './common-answers.ts'
import { type Components, createComponents } from './components.ts'

interface Options {
  /** Whether a customer has to prove who they are. */
  customersSignIn: boolean
}

const securitySchemes = {
  idToken: { type: 'apiKey', in: 'header', name: 'id_token', description: 'A JWT of a customer' },
  bearerToken: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT', description: 'The same as a bearer token' },
  apiKey: { type: 'apiKey', in: 'header', name: 'X-API-Key', description: 'The key of a service' },
  bearerKey: { type: 'http', scheme: 'bearer', description: 'The same as a bearer token' },
}

/** The API as an OpenAPI document (version 3.1), built from the routes. */
export function openApiDocument(routes: readonly RegisteredRoute[], { customersSignIn }: Options): object {
  const components = createComponents()
  const security = {
    anybody: [],
    customer: customersSignIn ? [{ idToken: [] }, { bearerToken: [] }] : [],
    service: [{ apiKey: [] }, { bearerKey: [] }],
  }
  const paths: Record<string, Record<string, object>> = {}
  for (const { method, path, api } of routes) {
    if (!api) continue
    const operation = operationOf(api, allAnswers(api, customersSignIn), components)
    const template = pathTemplate(path)
    paths[template] = {
      ...paths[template],
      [method.toLowerCase()]: { ...operation, security: security[api.caller] },
    }
  }
  return {
    openapi: '3.1.1',
    info: { title: packageFile.name, version: packageFile.version, description: packageFile.description },
    servers: [{ url: '/' }],
    paths,
    components: { schemas: components.schemas(), securitySchemes },
  }
}

const pathTemplate = (path: string): string => path.replace(/:(\w+)/g, '{$1}')

function operationOf(api: ApiRoute, answers: Record<string, ApiAnswer>, components: Components): object {
  const { id, summary, description, params = {}, query = {}, headers = {}, body } = api
  const parameters = [
    ...Object.entries(params).map(([name, schema]) => parameter('path', name, schema)),
    ...Object.entries(query).map(([name, schema]) => parameter('query', name, schema)),
    ...Object.entries(headers).map(([name, schema]) => parameter('header', name, schema)),
  ]
  return {
    operationId: id,
    summary,
    ...(description !== undefined && { description }),
    ...(parameters.length > 0 && { parameters }),
    ...(body && {
      requestBody: {
        required: true,
        content: {
          'application/json': {
            schema: components.request(body.schema, `${id}Request`),
            ...(body.examples && { examples: body.examples }),
          },
        },
      },
    }),
    responses: Object.fromEntries(
      Object.entries(answers).map(([status, answer]) => [status, responseOf(answer, `${id}${status}`, components)]),
    ),
  }
}

function parameter(place: 'path' | 'query' | 'header', name: string, schema: z.ZodType): object {
  const { $schema, ...said } = z.toJSONSchema(schema, { io: 'input' })
  return { in: place, name, required: place === 'path', schema: said }
}

function responseOf({ description, content, headers = {} }: ApiAnswer, name: string, components: Components): object {
  const said = Object.entries(headers).map(([header, meaning]) => [
    header,
    { description: meaning, required: true, schema: { type: 'string' } },
  ])
  const bodies = Object.entries(content ?? {}).map(([type, schema]) => [
    type,
    { schema: components.answer(schema, type === 'application/json' ? name : `${name}Events`) },
  ])
  return {
    description,
    ...(said.length > 0 && { headers: Object.fromEntries(said) }),
    ...(bodies.length > 0 && { content: Object.fromEntries(bodies) }),
  }
}
