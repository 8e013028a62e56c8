import type {Training} from '@healing-library/content/queries/training'

export const trainingFixture: Training = {
  _id: 'training-care',
  _type: 'training',
  title: 'Care during a session',
  provider: 'An example school',
  organization: null,
  audience: 'therapists',
  format: 'Self-paced, online',
  hours: 5,
  credits: null,
  price: '120 USD',
  url: 'https://school.example/care',
  commercialInterest: 'The school earns by the course, and its owner sells retreats.',
  summary: 'How to sit with somebody, and when to call for help.',
  checkedOn: '2026-11-01',
  expiresAt: null,
}
