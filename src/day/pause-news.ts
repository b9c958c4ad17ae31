import { timeOf } from '../menu/formats.ts'
import type { Shop } from '../menu/menu.ts'

/** Where the shop pauses, its owner had better know: somebody may have forgotten that it does. */
export function pauseNews(shop: Pick<Shop, 'pause' | 'language' | 'timezone'>): string[] {
  if (!shop.pause) return []
  const { until } = shop.pause
  return [`Customers can't place orders until ${until ? timeOf({ shop }, until) : '/resume'}`]
}
