/** Port: one document of the shop's. Its rules are those of the customers' documents. */
export interface DocumentStore<T> {
  /** null: there is none yet. */
  read(): Promise<T | null>
  /** Reads under the lock, lets `decide`, and makes what it returns durable before it resolves; null removes. */
  change<R>(decide: (document: T | null) => Promise<{ document: T | null; result: R }>): Promise<R>
}
