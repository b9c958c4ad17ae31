/** What the pages are made of, by the paths in their folder. */
export const pageFiles = {
  /** The chat, and what another site loads to have the chat in it. */
  chat: ['index.html', 'chat.js', 'chat.css', 'embed.js'],
  board: ['board/index.html', 'board/board.js', 'board/board.css'],
} as const
