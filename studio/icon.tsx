/** The library's mark: an open book, the same as static/library.svg. */
export function LibraryIcon() {
  return (
    <svg viewBox="0 0 32 32" fill="none" aria-hidden="true">
      <rect width="32" height="32" rx="7" fill="#1f5a4d" />
      <path
        d="M16 9.2C13.4 7.4 10.3 6.9 7 7.4v15.3c3.3-.5 6.4 0 9 1.9 2.6-1.9 5.7-2.4 9-1.9V7.4c-3.3-.5-6.4 0-9 1.8Zm0 0v15.4"
        stroke="#f4efe4"
        strokeWidth="2"
        strokeLinejoin="round"
      />
    </svg>
  )
}
