/** Two tones that are heard over a kitchen. A browser lets a page be heard only after it was tapped once. */
export interface Sound {
  play(): void
  /** To be called in a tap. */
  unlock(): void
}

const tones = [
  { hertz: 880, from: 0, seconds: 0.18 },
  { hertz: 1320, from: 0.22, seconds: 0.3 },
]

export function createSound(): Sound {
  let context: AudioContext | null = null
  return {
    unlock() {
      context ??= makeContext()
      context?.resume().catch(() => undefined)
    },
    play() {
      if (context?.state !== 'running') return
      for (const { hertz, from, seconds } of tones) ring(context, hertz, context.currentTime + from, seconds)
    },
  }
}

function ring(context: AudioContext, hertz: number, at: number, seconds: number): void {
  const [tone, volume] = [context.createOscillator(), context.createGain()]
  tone.frequency.value = hertz
  // Without a ramp it clicks.
  volume.gain.setValueAtTime(0.0001, at)
  volume.gain.exponentialRampToValueAtTime(0.5, at + 0.02)
  volume.gain.exponentialRampToValueAtTime(0.0001, at + seconds)
  tone.connect(volume).connect(context.destination)
  tone.start(at)
  tone.stop(at + seconds)
}

declare global {
  interface Window {
    webkitAudioContext?: typeof AudioContext
  }
}

/** null where a browser has no sound. */
function makeContext(): AudioContext | null {
  const Context = window.AudioContext ?? window.webkitAudioContext
  return Context ? new Context() : null
}
