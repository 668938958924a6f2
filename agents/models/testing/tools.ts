/** Two tools as an operation describes them, with what only the router reads. */
export const weatherTool = {
  type: 'function',
  function: {
    name: 'labs_weather',
    description: 'The weather at a lab.',
    parameters: {
      type: 'object',
      properties: { city: { type: 'string', 'x-labels': { A: { fr: ['a'] } } } },
      required: ['city'],
      additionalProperties: false,
    },
  },
  examples: [{ text: 'Quel temps fait-il ?', lang: 'fr', input: { city: 'Rabat' } }],
  effect: 'read',
  producesIds: ['labId'],
}

export const clockTool = {
  type: 'function',
  function: { name: 'labs_clock', description: 'The time.', parameters: { type: 'object', properties: {} } },
}
