import type { CSSVariablesResolver } from '@mantine/core'

const shades = (name: 'gray' | 'dark', tokens: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    tokens.map((token, index) => [`--mantine-color-${name}-${String(index)}`, `var(--${token})`]),
  )

const both: Record<string, string> = {
  '--mantine-primary-color-filled': 'var(--accent)',
  '--mantine-primary-color-filled-hover': 'var(--accent-hover)',
  '--mantine-primary-color-light': 'var(--accent-soft)',
  '--mantine-primary-color-light-hover': 'var(--accent-soft)',
  '--mantine-primary-color-light-color': 'var(--accent)',
  // A text breaks its lines, or not, as the text around it.
  '--mantine-text-wrap': 'inherit',
}

const scheme: Record<string, string> = {
  '--mantine-primary-color-contrast': 'var(--on-accent)',
  '--mantine-color-bright': 'var(--ink)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-body': 'var(--surface)',
  '--mantine-color-error': 'var(--bad)',
  '--mantine-color-success': 'var(--accent)',
  '--mantine-color-placeholder': 'var(--ink3)',
  '--mantine-color-anchor': 'var(--accent)',
  '--mantine-color-default': 'var(--surface)',
  '--mantine-color-default-hover': 'var(--head-back)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--line2)',
  '--mantine-color-dimmed': 'var(--ink3)',
  '--mantine-color-disabled': 'var(--sunken)',
  '--mantine-color-disabled-color': 'var(--ink3)',
  '--mantine-color-disabled-border': 'var(--line)',
  '--mantine-color-fir-filled': 'var(--accent)',
  '--mantine-color-fir-filled-hover': 'var(--accent-hover)',
  '--mantine-color-fir-light': 'var(--accent-soft)',
  '--mantine-color-fir-light-hover': 'var(--accent-soft)',
  '--mantine-color-fir-light-color': 'var(--accent)',
  '--mantine-color-fir-outline': 'var(--accent)',
  '--mantine-color-fir-text': 'var(--accent)',
}

/** Sets every colour of the component library to a token, so that a component without a style of its own fits both themes. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: both,
  light: {
    ...scheme,
    ...shades('gray', 'head-back sunken line line2 ctl ctl ink3 ink2 ink ink'.split(' ')),
  },
  dark: {
    ...scheme,
    ...shades('dark', 'ink ink2 ink3 ink3 line2 sunken surface paper sunken sunken'.split(' ')),
  },
})
