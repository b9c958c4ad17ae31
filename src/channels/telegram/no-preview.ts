/** As an option of the call that sends a text: whatever a link in it leads to is not shown below it. */
export const noPreview = { link_preview_options: { is_disabled: true } } as const
