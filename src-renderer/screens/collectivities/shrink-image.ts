import { LOGO_LENGTH, LOGO_SIZES } from '#shared/domain/collectivities/logo'

/** The files that may be chosen: those that the refusal of another names. */
export const IMAGE_TYPES = 'image/png,image/jpeg,image/webp,image/svg+xml'

/** Why a file can't be a logo. */
export type LogoProblem = 'notImage' | 'tooLarge'

async function open(file: File): Promise<HTMLImageElement | null> {
  const image = new Image()
  const address = URL.createObjectURL(file)
  try {
    image.src = address
    await image.decode()
    return image.naturalWidth > 0 ? image : null
  } catch {
    return null
  } finally {
    URL.revokeObjectURL(address)
  }
}

function drawn(image: HTMLImageElement, size: number): string {
  const scale = Math.min(1, size / Math.max(image.naturalWidth, image.naturalHeight))
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(image.naturalWidth * scale))
  canvas.height = Math.max(1, Math.round(image.naturalHeight * scale))
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  return canvas.toDataURL('image/png')
}

/**
 * Draws any image that a browser can read as a small PNG, with nothing of the file but its picture. Smaller and smaller
 * until it fits into a record.
 */
export async function shrinkImage(
  file: File,
): Promise<{ logo: string } | { problem: LogoProblem }> {
  const image = await open(file)
  if (image === null) return { problem: 'notImage' }
  try {
    for (const size of LOGO_SIZES) {
      const logo = drawn(image, size)
      if (logo.length <= LOGO_LENGTH) return { logo }
    }
  } catch {
    // An image that contains a page of its own is shown, but the browser does not let it be copied.
  }
  return { problem: 'tooLarge' }
}
