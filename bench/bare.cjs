/**
 * The measure: the same job by hand, without a library and without a word too many. Event, token, operate, verify, outputs, summary, and
 * nothing of what can go wrong: no check of the inputs, no reason for a refusal, no retry, no second language.
 */
'use strict'
const { randomUUID } = require('node:crypto')
const { appendFileSync, readFileSync } = require('node:fs')

const input = (name) => (process.env[`INPUT_${name.toUpperCase()}`] ?? '').trim()
const base_url = input('base_url')
const { Agent, request } = base_url.startsWith('https:') ? require('node:https') : require('node:http')
const agent = new Agent({ keepAlive: true, maxSockets: 1 })

main().catch((error) => {
  process.exitCode = 1
  console.log(`::error::${error.message}`)
})

async function main() {
  mask(input('plugin_secret'))
  const { pull_request } = JSON.parse(readFileSync(process.env.GITHUB_EVENT_PATH, 'utf8'))
  if (pull_request?.merged !== true) return
  const { id, type } = /\/\w+\/(?<type>\w+)\/detail\/(?<id>\d+)/.exec(pull_request.body).groups
  const space = input('project_key')
  const node_id = input('node_id')

  const { token } = await post('/open_api/authen/plugin_token', {
    plugin_id: input('plugin_id'),
    plugin_secret: input('plugin_secret'),
    type: 0,
  })
  mask(token)
  const as = { 'x-plugin-token': token, 'x-user-key': input('user_key') }
  const idempotency = { 'x-idem-uuid': randomUUID() }
  await post(
    `/open_api/${space}/workflow/${type}/${id}/node/${node_id}/operate`,
    { action: 'confirm' },
    { ...as, ...idempotency },
  )
  const { workflow_nodes } = await post(
    `/open_api/${space}/work_item/${type}/${id}/workflow/query`,
    { flow_type: 0 },
    as,
  )
  agent.destroy()

  const node = workflow_nodes.find(({ state_key }) => state_key === node_id)
  const outcome = node.status === 3 ? 'confirmed' : 'refused'
  if (outcome === 'refused') process.exitCode = 1
  const results = JSON.stringify([{ work_item_id: id, node_id, node_name: node.name, outcome }])
  const outputs = { outcome, err_code: '0', work_item_ids: JSON.stringify([id]), results }
  const lines = Object.entries(outputs).map(([name, value]) => `${name}=${value}\n`)
  appendFileSync(process.env.GITHUB_OUTPUT, lines.join(''))
  appendFileSync(
    process.env.GITHUB_STEP_SUMMARY,
    `| item | node | outcome |\n| --- | --- | --- |\n| ${id} | ${node.name} | ${outcome} |\n`,
  )
  console.log(`${type} ${id} ${node.name}: ${outcome}`)
}

function mask(secret) {
  console.log(`::add-mask::${secret}`)
}

function post(path, body, headers = {}) {
  return new Promise((resolve, reject) => {
    const options = { method: 'POST', agent, headers: { 'content-type': 'application/json', ...headers } }
    request(base_url + path, options, (response) => {
      const chunks = []
      response.on('data', (chunk) => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () => {
        const answer = JSON.parse(Buffer.concat(chunks).toString())
        const { code, msg } = answer.error ?? { code: answer.err_code, msg: answer.err_msg }
        if (code === 0) resolve(answer.data)
        else reject(new Error(`${code} ${msg}`))
      })
    })
      .on('error', reject)
      .end(JSON.stringify(body))
  })
}
