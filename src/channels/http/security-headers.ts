const contentSecurityPolicy = (framers: readonly string[]) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    "img-src 'self' data:",
    `frame-ancestors ${framers.length > 0 ? framers.join(' ') : "'none'"}`,
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ')

/** For a page that these sites may have in a frame. */
export const frameableBy = (origins: readonly string[]) => ({
  'content-security-policy': contentSecurityPolicy(origins),
})

/** For what other sites may load: the script that embeds a page. */
export const loadableByOthers = { 'cross-origin-resource-policy': 'cross-origin' } as const

/** For pages and answers alike: nothing from elsewhere, nothing into elsewhere. */
export const securityHeaders = {
  'content-security-policy': contentSecurityPolicy([]),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  // Answers are about a customer; what may be kept says so itself.
  'cache-control': 'no-store',
} as const
