import { createSpotlight } from '@mantine/spotlight'

/** Whether the palette of Ctrl+K is open, and how to open and close it. */
export const [paletteStore, palette] = createSpotlight()
