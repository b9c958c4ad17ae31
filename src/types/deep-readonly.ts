/** A value of JSON that nobody changes: any number may hold the same one. */
export type DeepReadonly<T> = T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T
