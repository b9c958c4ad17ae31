import { type Document, LineCounter, parseDocument } from 'yaml'
import type { FileFault } from './file-error.ts'
import { lineOf, type Path } from './yaml-path.ts'

export interface YamlFile {
  /** What it holds; undefined where its faults leave nothing to look at. */
  value: unknown
  /** Those of the notation; what the values mean is not looked at. */
  faults: FileFault[]
  lineOf(path: Path): number
}

export function readYaml(text: string): YamlFile {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const faults = [...document.errors, ...document.warnings].map(({ code, message, pos: [from] }) => ({
    line: lines.linePos(from).line,
    path: '',
    message: code === 'DUPLICATE_KEY' ? `has "${keyAt(text, from)}" twice in one place` : `is not YAML: ${message}`,
  }))
  // With a key given twice the rest can still be looked through; other errors may have garbled it.
  const garbled = document.errors.some(({ code }) => code !== 'DUPLICATE_KEY')
  const { value, fault } = garbled ? {} : contentOf(document)
  return {
    value,
    faults: fault ? [...faults, fault] : faults,
    lineOf: (path) => lineOf(path, document, lines),
  }
}

const keyAt = (text: string, from: number): string => /^[^\s:]+/.exec(text.slice(from))?.[0] ?? ''

/** An alias without its anchor, or a flood of them, shows only here. */
function contentOf(document: Document): { value?: unknown; fault?: FileFault } {
  try {
    return { value: document.toJS() }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return { fault: { line: null, path: '', message: `can't be read: ${reason}` } }
  }
}
