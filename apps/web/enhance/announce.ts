/** Says something to who listens to the page instead of looking at it. The place for it must be there before the words. */
export function createAnnouncer(): (words: string) => void {
  const place = document.querySelector('output[data-announcer]') ?? appendPlace()
  return (words) => {
    place.textContent = words
  }
}

function appendPlace(): Element {
  const place = document.createElement('output')
  place.className = 'visually-hidden'
  place.dataset['announcer'] = ''
  document.body.append(place)
  return place
}
