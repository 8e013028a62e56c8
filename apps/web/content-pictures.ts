import type {NextConfig} from 'next'

/**
 * What `/_next/image` fetches and scales: pictures of the content, from the embedded Content Lake or from hosted Sanity's own
 * host, and nothing else that somebody writes into its address.
 */
export function contentPictures(
  environment: Readonly<Record<string, string | undefined>>,
): NonNullable<NextConfig['images']> {
  const {SANITY_PROJECT_ID: projectId, LAKE_URL: lakeUrl, LAKE_PORT: lakePort} = environment
  const isHosted = projectId !== undefined && projectId !== ''
  const images = new URL(
    isHosted
      ? `https://cdn.sanity.io/images/${projectId}/`
      : `${lakeUrl || `http://127.0.0.1:${lakePort || 3900}`}/images/`,
  )
  return {
    // Not the URL itself: that would forbid the query, which says how the picture is cropped.
    remotePatterns: [
      {
        protocol: images.protocol === 'https:' ? 'https' : 'http',
        hostname: images.hostname,
        port: images.port,
        pathname: `${images.pathname}**`,
      },
    ],
    // Without a list, every address of the site itself is asked, in the name of whoever writes it there.
    localPatterns: [],
    // Neither lake sends a picture elsewhere: whoever does is not followed.
    maximumRedirects: 0,
    // The embedded lake is on this machine by design; the pattern lets nothing else through.
    dangerouslyAllowLocalIP: !isHosted,
  }
}
