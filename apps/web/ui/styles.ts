/** What every document of the site is dressed in, whatever its language. */
import '@fontsource-variable/atkinson-hyperlegible-next/wght.css'
import './tokens.css'
import './base.css'
