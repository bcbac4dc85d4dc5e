import { modelOf } from './model'

/**
 * Fitted, not written by hand: npx tsx scripts/fit-judge.ts <folder of the evaluation sets>
 * on the development side of each set; figures with whole stories and topics held out stand in docs/method/judge.md.
 */

/** 15038 rows: rte, vitaminc, fever, negation. */
export const CLAIM = modelOf(
  ['agree', 'conflict', 'other'],
  `
adds after 0.177 0.016 -0.189 | adds all 0.167 0.024 -0.191 | adds also -0.379 0.029 0.35 |
adds any 0.415 -0.274 -0.14 | adds before 0.155 0.069 -0.221 | adds fewer -0.159 0.084 0.075 |
adds first -0.147 0.254 -0.108 | adds least -0.545 -0.063 0.608 | adds less -0.082 0.453 -0.38 |
adds more -0.052 0.106 -0.022 | adds only 0.064 0.167 -0.231 | adds over 0.025 0.084 -0.108 |
adds some -0.155 -0.217 0.371 | adds than 0.121 0.377 -0.577 | adds under -0.23 0.43 -0.2 | bias 0.13 0.106 -0.298 |
bigrams -0.082 0.049 0.042 | bothNegated 0.079 -0.58 0.501 | boundBroken -0.634 0.601 0.017 |
boundKept 0.543 -0.465 -0.214 | clash -0.514 0.454 0.06 | clashDice -0.236 -0.409 0.648 |
clashNear -0.714 0.322 0.43 | closest 0.146 -0.098 -0.093 | complete 0.355 -0.773 0.416 |
completeA 0.915 0.138 -1.059 | coverA -0.137 0.083 0.071 | coverB 0.261 0.085 -0.49 | coverB2 0.484 -0.186 -0.486 |
datesAlone -0.039 -0.118 0.154 | datesMet 0.21 -0.058 -0.198 | datesParted -0.162 0.305 -0.156 |
datesPartedDice -0.37 0.352 0.021 | deniedA 0.022 -0.047 0.025 | deniedB 0.061 0.176 -0.237 |
dice 0.132 0.051 -0.246 | dice2 0.091 -0.188 0.099 | event any name -0.021 0.122 -0.127 |
event common words 0.027 -0.077 0.047 | event families other 0.089 -0.215 0.126 |
event families same 0.064 -0.38 0.316 | event middling words 0.038 -0.136 0.087 | event name share 0.26 0.02 -0.382 |
event nameless 0.278 0.265 -0.517 | event names -0.096 -0.057 0.197 | event names and words 0.004 -0.094 0.11 |
event names apart 0.519 -0.072 -0.416 | event names apart least -0.258 0.08 0.221 |
event names in A 0.048 0.096 -0.071 | event names in B -0.192 -0.01 0.304 | event nothing -0.192 0.207 0.005 |
event numbers -0.105 0.09 0.032 | event numbers apart 0.347 0.038 -0.411 | event one -0.061 -0.052 0.152 |
event rare words -0.034 -0.118 0.166 | event same verb -0.078 0.144 -0.083 | event share 0.157 0.079 -0.319 |
event weight 0.033 -0.034 -0.016 | event weight root 0.094 -0.033 -0.094 |
event words times names 0.011 0.003 -0.028 | flipped -0.265 0.242 0.03 | flippedShare -1.589 1.226 0.364 |
gateAgents 0.198 0.257 -0.456 | gateApart 0.088 -0.246 0.251 | gateTimes 0.069 -0.325 0.256 |
hasName 0.049 -0.026 -0.036 | hasNumber 0.006 0.094 -0.026 | inserted -0.03 -0.083 0.122 |
keptNegation 0.166 -0.191 0.025 | least -0.071 0.129 -0.072 | lengthA -0.009 -0.078 0.097 |
lengthB -0.012 -0.106 0.132 | missingModifier -0.242 -0.065 0.284 | missingName 0.134 0.035 -0.066 |
missingNameA 0.003 0.026 0.077 | missingNoun -0.182 -0.163 0.311 | missingNumber -0.12 -0.171 0.461 |
missingNumberA 0.045 0.1 -0.085 | missingVerb 0.012 -0.23 0.245 | modalA -0.129 -0.188 0.313 |
modalB -0.404 -0.145 0.548 | modifierB 0.023 0.15 -0.24 | most 0.218 0.059 -0.394 | nameA 0.115 -0.013 -0.137 |
nameB -0.392 0.066 0.438 | near -0.892 0.543 0.432 | negatedA 0.186 -0.316 0.119 | negatedB 0.241 -0.19 -0.044 |
nounB -0.111 0.024 0.104 | numbersAlone -0.021 -0.158 0.169 | numbersMet 0.053 -0.046 -0.044 |
numbersParted -0.157 0.035 0.195 | onlyA 0.047 0.049 -0.093 | onlyB 0.295 0.104 -0.4 | onlyOne 0.092 -0.032 0.036 |
onlyOneNegated -0.737 0.442 0.305 | opposite -0.136 0.64 -0.505 | prefixed 0.401 0.088 -0.489 |
ratio -0.002 -0.026 0.049 | relAgree -0.043 -0.133 0.214 | relApparent -0.18 -0.386 0.568 |
relConflict -0.36 0.137 0.249 | relNone -0.066 0.028 0.051 | reportA 0.004 -0.424 0.427 |
reportB -0.017 -0.058 0.083 | swapAlone -0.17 0.214 0.037 | swapModifier 0.018 0.283 -0.29 |
swapName -0.126 0.23 -0.091 | swapNoun 0.018 -0.014 0.001 | swapNumber 0.107 0.103 -0.206 |
swapTight 0.114 0.164 -0.281 | swapVerb -0.066 -0.033 0.128 | turned 0.264 -0.351 0.084 | verbB -0.061 0.128 0.022
`,
)

/** 10960 rows: natural, rte, vitaminc. */
export const REPORT = modelOf(
  ['agree', 'conflict', 'other'],
  `
adds after 0.184 -0.38 0.197 | adds all -0.573 -0.092 0.665 | adds also 0.318 -0.152 -0.166 |
adds any -0.06 -0.027 0.087 | adds before -0.277 0.055 0.223 | adds fewer 0.017 -0.027 0.011 |
adds first 0.107 -0.057 -0.049 | adds least -0.064 -0.098 0.161 | adds less 0.143 0.134 -0.277 |
adds more 0.172 -0.214 0.041 | adds only 0.117 0.255 -0.372 | adds over -0.154 -0.103 0.257 |
adds some 0.141 -0.127 -0.014 | adds than 0.263 0.258 -0.521 | adds under 0.116 -0.012 -0.104 |
bias -0.214 0.069 0.203 | bigrams 0.093 0.188 -0.281 | bothNegated 0.029 -0.001 -0.028 |
boundBroken -0.048 0.328 -0.28 | boundKept -0.158 -0.036 0.195 | clash -0.589 0.444 0.146 |
clashDice -0.324 0.327 -0.003 | clashNear -0.292 0.321 -0.028 | closest 0.075 0.064 -0.151 |
complete 0.606 -0.319 -0.286 | completeA -0.022 0.026 -0.004 | coverA 0.062 0.004 -0.07 | coverB -0.061 0.087 -0.023 |
coverB2 0.223 -0.108 -0.123 | datesAlone -0.136 -0.316 0.452 | datesMet 0.23 -0.153 -0.077 |
datesParted 0.007 -0.04 0.033 | datesPartedDice -0.006 -0.082 0.088 | deniedA 0.355 -0.505 0.15 |
deniedB 0.275 -0.111 -0.165 | dice -0.033 0.073 -0.04 | dice2 0.152 -0.086 -0.066 |
event any name 0.041 -0.129 0.088 | event common words 0.009 0.08 -0.089 | event families other 0.043 -0.061 0.018 |
event families same -0.22 0.183 0.037 | event middling words 0.183 -0.376 0.175 |
event name share -0.048 -0.256 0.318 | event nameless -0.353 0.129 0.224 | event names 0.025 0.053 -0.094 |
event names and words 0.054 0.099 -0.169 | event names apart -0.04 0.115 -0.076 |
event names apart least -0.161 -0.031 0.191 | event names in A -0.049 0.155 -0.114 |
event names in B 0.122 -0.251 0.114 | event nothing -0.103 -0.084 0.187 | event numbers -0.194 0.359 -0.16 |
event numbers apart -0.347 -0.272 0.619 | event one -0.084 -0.056 0.14 | event rare words -0.13 0.117 0.033 |
event same verb -0.11 0.473 -0.372 | event share -0.001 0.007 -0.006 | event weight 0.176 -0.211 0 |
event weight root -0.053 0.073 -0.005 | event words times names -0.028 0.053 -0.014 | flipped 0.062 -0.23 0.168 |
flippedShare -0.065 -0.032 0.097 | gateAgents -0.044 -0.008 0.052 | gateApart -0.081 -0.083 0.164 |
gateTimes 0.001 -0.031 0.03 | hasName -0.224 0.126 0.141 | hasNumber 0.063 -0.013 -0.05 |
inserted 0.093 0.027 -0.119 | keptNegation 0.047 -0.005 -0.043 | least 0.042 -0.086 0.043 |
lengthA 0.023 -0.089 0.071 | lengthB 0.001 -0.053 0.058 | missingModifier 0.329 -0.286 -0.058 |
missingName -0.073 0.19 -0.115 | missingNameA -0.01 -0.111 0.133 | missingNoun 0.072 -0.094 0.041 |
missingNumber 0.039 -0.14 0.109 | missingNumberA -0.027 0.045 0.031 | missingVerb -0.067 0.166 -0.092 |
modalA -0.027 -0.066 0.093 | modalB -0.241 0.288 -0.047 | modifierB 0.155 -0.041 -0.142 | most -0.039 0.167 -0.134 |
nameA -0.135 0.291 -0.159 | nameB -0.14 -0.063 0.227 | near -0.52 0.929 -0.409 | negatedA 0.151 -0.009 -0.142 |
negatedB 0.512 -0.207 -0.305 | nounB 0.17 -0.156 -0.029 | numbersAlone -0.168 0.562 -0.394 |
numbersMet 0.556 0.172 -0.739 | numbersParted -0.813 0.241 0.603 | onlyA -0.051 -0.013 0.064 |
onlyB 0.38 -0.196 -0.184 | onlyOne 0.206 0.139 -0.345 | onlyOneNegated 0.089 -0.103 0.014 |
opposite 0.006 0.026 -0.032 | prefixed 0.004 0.019 -0.023 | ratio -0.122 0.181 -0.058 | relAgree 0.198 -0.304 0.101 |
relApparent 0.02 -0.109 0.088 | relConflict -0.006 0.027 -0.021 | relNone -0.004 0.152 -0.15 |
reportA 0.354 -0.497 0.14 | reportB 0.515 -0.623 0.101 | swapAlone -0.031 0.293 -0.261 |
swapModifier -0.422 0.391 0.031 | swapName 0.001 0.171 -0.171 | swapNoun 0.117 -0.303 0.186 |
swapNumber -0.357 0.227 0.139 | swapTight 0.075 -0.208 0.133 | swapVerb -0.186 -0.105 0.29 |
turned -0.005 -0.147 0.152 | verbB -0.031 0.007 0.028
`,
)

/** 1966 rows: natural, seeming, fever, vitaminc, msrp, negation. */
export const STATEMENT = modelOf(
  ['agree', 'conflict', 'other'],
  `
adds after 0.019 0.206 -0.225 | adds all -0.089 -0.087 0.176 | adds also -0.048 -0.039 0.087 |
adds before 0.214 0.184 -0.399 | adds fewer 0.018 -0.019 0.001 | adds first -0.186 0.593 -0.407 |
adds less 0.022 0.184 -0.207 | adds more 0.278 -0.038 -0.24 | adds only -0.185 0.351 -0.166 |
adds over 0.72 -0.267 -0.453 | adds some -0.01 -0.112 0.121 | adds than 0.262 0.31 -0.573 |
adds under 0.09 -0.032 -0.058 | bias -0.036 -0.005 0.045 | bigrams -0.835 0.559 0.277 |
bothNegated 0.186 -0.25 0.064 | boundBroken -0.227 0.113 0.114 | boundKept 0.424 -0.1 -0.325 |
clash -0.222 0.184 0.038 | clashDice -0.154 0.161 -0.007 | clashNear -0.157 0.146 0.011 |
closest -0.258 0.309 -0.051 | complete 0.208 0.113 -0.321 | completeA -0.167 0.348 -0.181 |
coverA -0.151 0.286 -0.135 | coverB 0.295 -0.043 -0.253 | coverB2 0.35 0.029 -0.379 | datesAlone -0.083 0.107 -0.024 |
datesMet 0.328 -0.314 -0.015 | datesParted -0.122 -0.173 0.295 | datesPartedDice -0.155 -0.093 0.248 |
deniedA -0.243 0.388 -0.145 | deniedB -0.168 0.113 0.055 | dice 0.022 0.214 -0.237 | dice2 -0.061 0.472 -0.412 |
event any name 0.007 -0.072 0.065 | event common words 0.092 -0.2 0.109 | event families same 0.035 -0.149 0.114 |
event middling words 0.075 -0.154 0.08 | event name share 0.009 -0.046 0.036 | event names -0.103 0.023 0.116 |
event names and words 0.28 -0.283 0.002 | event names apart -0.05 0.071 -0.021 |
event names apart least -0.143 0.133 0.01 | event names in A -0.047 0.03 0.018 |
event names in B -0.192 -0.038 0.211 | event nothing -0.226 -0.133 0.359 | event numbers -0.076 0.098 -0.022 |
event numbers apart 0.317 -0.061 -0.256 | event one -0.27 0.157 0.112 | event rare words -0.08 0.007 0.074 |
event same verb -0.015 -0.015 0.03 | event share 0.042 0.124 -0.165 | event weight 0.1 -0.044 -0.032 |
event weight root 0.189 -0.021 -0.19 | event words times names 0.045 -0.021 0.017 | flipped -0.297 -0.109 0.407 |
flippedShare -0.086 -0.09 0.175 | gateApart -0.168 -0.196 0.364 | hasName -0.036 -0.005 0.045 |
hasNumber -0.051 -0.331 0.383 | inserted 0.049 0.297 -0.346 | keptNegation 0.223 -0.148 -0.075 |
least -0.084 0.376 -0.292 | lengthA 0.105 -0.091 -0.015 | lengthB 0.128 -0.092 -0.036 |
missingModifier -0.396 -0.12 0.517 | missingName 0.156 -0.035 -0.111 | missingNameA -0.076 -0.086 0.154 |
missingNoun -0.007 -0.162 0.169 | missingNumber -0.118 -0.135 0.253 | missingNumberA -0.096 0.323 -0.227 |
missingVerb 0.124 -0.206 0.081 | modalA -0.123 -0.182 0.306 | modalB -0.034 -0.185 0.219 |
modifierB -0.322 -0.072 0.394 | most 0.228 -0.132 -0.096 | nameA -0.049 0.028 0.023 | nameB 0.024 -0.006 -0.019 |
near -0.298 0.274 0.024 | negatedA -0.038 -0.296 0.334 | negatedB 0.188 -0.24 0.051 | nounB 0.013 0.01 -0.022 |
numbersAlone -0.183 -0.226 0.409 | numbersMet 0.415 -0.232 -0.183 | numbersParted -0.529 0.353 0.176 |
onlyA -0.218 0.001 0.217 | onlyB -0.011 0.015 -0.003 | onlyOne -0.069 0.385 -0.315 |
onlyOneNegated -0.248 0.243 0.005 | opposite -0.295 0.411 -0.115 | ratio 0.093 -0.007 -0.086 |
relAgree 0.476 -0.17 -0.305 | relApparent -0.042 0.107 -0.065 | relConflict -0.59 0.443 0.147 |
relNone 0.004 -0.054 0.05 | reportA 0.143 -0.362 0.219 | reportB -0.238 -0.154 0.392 | swapAlone -0.683 0.412 0.271 |
swapModifier -0.293 0.206 0.087 | swapName -0.251 0.239 0.011 | swapNoun 0.261 -0.256 -0.006 |
swapNumber -0.083 -0.233 0.316 | swapTight -0.071 0.022 0.048 | swapVerb 0.313 0.048 -0.36 |
turned 0.268 0.07 -0.339 | verbB -0.002 0.145 -0.143
`,
)

/** 7744 rows: seeming, rte, fever, vitaminc, msrp, sick, breaking, negation, nan. */
export const SCENE = modelOf(
  ['agree', 'conflict', 'other'],
  `
adds after 0.01 -0.126 0.115 | adds all 0.325 -0.12 -0.205 | adds also 0.091 -0.076 -0.014 |
adds before 0.196 -0.078 -0.123 | adds fewer 0.049 0.111 -0.16 | adds first 0.064 0.216 -0.281 |
adds less 0.129 0.351 -0.481 | adds more -0.242 -0.133 0.375 | adds only -0.176 0.423 -0.247 |
adds over -0.482 0.34 0.142 | adds some 0.133 -0.198 0.065 | adds than -0.124 0.252 -0.129 |
adds under -0.096 0.097 -0.001 | bias 0.139 -0.319 0.161 | bigrams 0.327 1.132 -1.323 |
bothNegated 0.188 -0.206 0.018 | boundBroken -0.438 1.068 -0.629 | boundKept 0.913 -0.319 -0.594 |
clash -0.531 -0.05 0.582 | clashDice -0.383 -0.024 0.407 | clashNear -0.444 0.031 0.413 | closest -0.242 0.07 0.11 |
complete 0.292 -0.128 -0.145 | completeA 0.178 0.154 -0.304 | coverA -0.425 0.436 -0.066 |
coverB 0.409 -0.255 -0.077 | coverB2 0.239 -0.239 0.016 | datesAlone 0.217 -0.128 -0.09 |
datesMet 0.277 -0.129 -0.148 | datesParted -0.175 0.091 0.085 | datesPartedDice -0.07 0.051 0.02 |
deniedA -0.162 0.246 -0.084 | deniedB 0.188 0.037 -0.226 | dice 0.107 -0.069 -0.015 | dice2 -0.124 0.134 -0.025 |
event any name 0.109 0.037 -0.146 | event common words -0.063 0.249 -0.158 | event families same -0.107 0.108 0 |
event middling words -0.041 0.184 -0.118 | event name share 0.055 0.018 -0.073 | event nameless 0.066 -0.338 0.219 |
event names 0.109 0.037 -0.146 | event names and words 0.116 0.03 -0.146 | event names in A 0.137 -0.103 -0.032 |
event names in B 0.012 -0.131 0.12 | event nothing -0.149 0.206 -0.052 | event numbers -0.068 0.103 -0.033 |
event numbers apart 0.405 0.647 -1.052 | event one -0.071 0.101 -0.028 | event rare words 0.02 0.133 -0.115 |
event same verb 0.114 -0.357 0.227 | event share 0.167 0.009 -0.128 | event weight -0.198 -0.006 0.123 |
event weight root 0.296 -0.25 0.026 | event words times names 0.176 -0.044 -0.131 | flipped -0.744 0.695 -0.08 |
flippedShare -0.775 0.465 0.32 | gateApart -0.14 0.066 0.075 | hasNumber -0.464 0.348 0.113 |
inserted -0.204 0.385 -0.182 | keptNegation -0.063 -0.333 0.397 | least 0.088 -0.153 0.07 |
lengthA 0.059 -0.197 0.128 | lengthB 0.055 -0.17 0.108 | missingModifier -0.567 0.041 0.461 |
missingName 0.108 0.148 -0.258 | missingNameA 0.17 -0.093 -0.076 | missingNoun -0.312 -0.227 0.358 |
missingNumber 0.024 0.335 -0.359 | missingNumberA -0.023 0.008 0.016 | missingVerb 0.065 -0.176 0.108 |
modalA 0.196 -0.089 -0.107 | modalB 0.071 -0.141 0.07 | modifierB -0.104 -0.147 0.168 | most -0.093 0.314 -0.201 |
nameA 0.027 -0.202 0.141 | nameB 0.076 -0.63 0.437 | near -0.618 0.574 0.044 | negatedA -0.213 -0.262 0.497 |
negatedB 0.077 0.415 -0.516 | nounB 0.195 -0.094 -0.069 | numbersAlone 0.268 -0.511 0.243 |
numbersMet 0.183 -0.286 0.104 | numbersParted -0.499 0.005 0.492 | onlyA -0.096 0.479 -0.417 |
onlyB 0.114 -0.122 0.042 | onlyOne 0.005 0.204 -0.207 | onlyOneNegated -1.078 0.852 0.171 |
opposite -0.343 0.449 -0.105 | prefixed 0.125 -0.41 0.286 | ratio -0.015 0.14 -0.125 | relAgree 0.373 -0.284 -0.096 |
relApparent 0.089 -0.026 -0.064 | relConflict -0.443 0.163 0.27 | relNone -0.095 0.318 -0.174 |
reportA 0.143 -0.156 0.012 | reportB 0.465 -0.251 -0.213 | swapAlone -0.422 0.401 -0.018 |
swapModifier -0.264 0.255 0.009 | swapNoun 0.106 0.064 -0.119 | swapNumber 0.421 -0.201 -0.22 |
swapTight -0.241 0.414 -0.172 | swapVerb -0.188 -0.003 0.181 | verbB 0.101 0.367 -0.39
`,
)

/** 2070 rows: seeming, and pairs of natural, rte and vitaminc against exchanged ones. */
export const RELATED = modelOf(
  ['no', 'yes'],
  `
adds after -0.494 | adds all 0.112 | adds also 0.152 | adds any 0.084 | adds before 0.268 | adds fewer 0.032 |
adds first -0.038 | adds least 0.054 | adds less -0.18 | adds more -0.198 | adds only -0.058 | adds over -0.042 |
adds some -0.078 | adds than -0.41 | adds under 0.04 | bias 0.03 | bigrams 0.06 | bothNegated -0.168 |
boundBroken -0.524 | boundKept -0.284 | clash 0.064 | clashDice 0.012 | clashNear 0.482 | closest 0.106 |
complete 0.54 | completeA 0.7 | coverA 0.478 | coverB 0.274 | coverB2 -0.03 | datesAlone 0.124 | datesMet 0.166 |
datesParted -0.26 | datesPartedDice -0.074 | deniedA -0.44 | deniedB -0.732 | dice 0.398 | dice2 0.132 |
event any name -0.228 | event common words 0.53 | event families other -0.022 | event families same 0.218 |
event middling words 0.588 | event name share -0.238 | event nameless 0.488 | event names 0.696 |
event names and words 0.188 | event names apart -0.21 | event names apart least -0.066 | event names in A -0.44 |
event names in B 0.058 | event nothing -1.408 | event numbers -0.446 | event numbers apart -0.294 | event one -0.31 |
event rare words 0.136 | event same verb -0.218 | event share 0.33 | event weight 0.75 | event weight root 1.156 |
event words times names -0.41 | flipped -0.252 | flippedShare -0.03 | gateApart -0.226 | hasName -0.158 |
hasNumber 0.268 | inserted 0.054 | keptNegation 0.008 | least 0.332 | lengthA -0.298 | lengthB -0.174 |
missingModifier -0.178 | missingName -0.412 | missingNameA 0.322 | missingNoun -0.508 | missingNumber -0.508 |
missingNumberA -0.35 | missingVerb 0.236 | modalA -0.272 | modalB -0.702 | modifierB 0.48 | most 0.42 | nameA 0.182 |
nameB -0.078 | near 0.534 | negatedA -0.472 | negatedB 0.222 | nounB 0.194 | numbersAlone -0.092 | numbersMet 0.034 |
numbersParted 0.068 | onlyA -0.178 | onlyB 0.092 | onlyOne -0.048 | onlyOneNegated 0.04 | opposite -0.142 |
ratio 0.496 | relAgree 0.078 | relApparent -0.254 | relConflict 0.038 | relNone 0.134 | reportA -0.076 |
reportB -0.022 | swapAlone 0.296 | swapModifier -0.298 | swapName 0.16 | swapNoun 0.084 | swapNumber 0.292 |
swapTight 0.496 | swapVerb 0.218 | turned 0.082 | verbB 0.64
`,
)

/** 3945 rows: sentence pairs of ecbplus. */
export const EVENT = modelOf(
  ['no', 'yes'],
  `
adds after -0.008 | adds all 0.496 | adds any 0.256 | adds before 0.352 | adds first -0.174 | adds least -0.396 |
adds less 0.104 | adds more 0.604 | adds only -1.53 | adds over -0.138 | adds some -0.638 | adds than -0.246 |
adds under -0.048 | bias -0.348 | bigrams 0.698 | bothNegated -0.378 | boundBroken -0.432 | boundKept 0.59 |
clash 0.268 | clashDice -0.17 | clashNear 0.034 | closest -0.344 | complete -0.508 | completeA -0.642 | coverA 1.294 |
coverB -0.086 | coverB2 -0.68 | datesAlone -0.014 | datesMet -0.224 | datesParted -0.424 | datesPartedDice -0.144 |
deniedA -0.362 | deniedB 0.03 | dice 0.694 | dice2 -0.074 | event any name -0.392 | event common words -0.016 |
event families other -0.19 | event families same -0.294 | event middling words -0.278 | event name share 1.952 |
event nameless -0.614 | event names -0.348 | event names and words -0.712 | event names apart 0.46 |
event names apart least -0.744 | event names in A 0.104 | event names in B -0.038 | event nothing 2.138 |
event numbers 0.532 | event numbers apart -0.028 | event one 0.826 | event rare words -0.216 |
event same verb -0.048 | event share 0.39 | event weight 0.222 | event weight root 0.272 |
event words times names -0.078 | flipped 0.25 | flippedShare -0.054 | gateApart -0.798 | hasName -0.074 |
hasNumber -0.04 | inserted -0.112 | least 0.778 | lengthA -0.506 | lengthB -0.48 | missingModifier -0.318 |
missingName 0.052 | missingNameA 0.088 | missingNoun -0.204 | missingNumber -0.19 | missingNumberA -0.14 |
missingVerb 0.054 | modalA -0.328 | modalB -0.36 | modifierB -0.126 | most 0.492 | nameA 0.966 | nameB 0.702 |
near -0.528 | negatedA 0.192 | negatedB -0.184 | nounB -0.414 | numbersAlone 0.088 | numbersMet 0.684 |
numbersParted -0.09 | onlyA -0.822 | onlyB -0.962 | onlyOne 0.154 | onlyOneNegated 0.954 | opposite 0.254 |
ratio 0.21 | relAgree 0.762 | relApparent -0.03 | relConflict -0.064 | relNone 0.326 | reportA -0.102 |
reportB -0.022 | swapAlone -0.72 | swapModifier 0.044 | swapName -0.358 | swapNoun 0.064 | swapNumber -0.138 |
swapTight -0.202 | swapVerb -0.186 | turned -0.142 | verbB 0.122
`,
)

/** 1650 rows: document pairs of ecbplus. */
export const ARTICLES = modelOf(
  ['no', 'yes'],
  `
all cosine 1.058 | all names 0.872 | all numbers 5.084 | all words -1.246 | bias -1.87 | chief name shared -0.134 |
lead cosine 3.382 | lead in all 0.79 | lead in all least 4.018 | lead names -0.754 | lead names held least 0.944 |
lead words 0.744 | length -2.88 | names held 0.326 | names held least 2.492 | numbers held 0.288 | short 0.138 |
words held least 1.354
`,
)

/** 913 rows: bump (differences of two summaries) and summedits_news. */
export const SUMMARY = modelOf(
  ['no', 'yes'],
  `
absent modifier -0.254 | absent name 1.054 | absent noun 0.124 | absent number 0.546 | absent verb -0.474 |
absent weight 0.632 | apart next 0.206 | apart next name -0.036 | apart next number 0.164 | apart second 0.254 |
apart second name 0.272 | apart second number 0.01 | bias 0.072 | flipped 0.542 | inserted -0.362 |
loose next -0.228 | loose second -0.236 | negated here alone 0.446 | negated there alone 0.242 | opposite 0.172 |
outside -0.216 | outside modifier -0.39 | outside name 0.116 | outside noun 0.132 | outside number 0.912 |
outside share 0.796 | outside verb -0.142 | pronoun 0.72 | pronoun first 0.914 | pronoun opens 0.45 | share -0.024 |
swap modifier 0.576 | swap name 0.086 | swap noun -0.118 | swap number 0.43 | swap tight -0.216 | swap verb -0.064
`,
)

/** 3148 rows: answers and passages of nanco. */
export const ANSWERS = modelOf(
  ['no', 'yes'],
  `
bias -0.818 | dice 1.076 | dice root 0.892 | least 1.14 | measured passage: bias -0.334 |
measured passage: dice 0.042 | measured passage: dice root 0.11 | measured passage: least 0.032 |
measured passage: most 0.36 | measured passage: nothing shared -0.94 | measured passage: numbers other -0.044 |
measured passage: opposite -0.452 | measured passage: shared weight -0.14 | measured passage: values met 1.516 |
measured passage: values part -0.208 | measured: bias -0.68 | measured: dice -0.324 | measured: dice root -0.408 |
measured: least -0.298 | measured: most -0.364 | measured: nothing shared -0.048 | measured: numbers other -0.014 |
measured: shared weight 0.254 | measured: values met 1.646 | measured: values part -0.038 | most -0.07 |
nothing shared -0.768 | numbers other -0.058 | opposite -0.474 | shared weight -0.054 | told passage: bias -0.05 |
told passage: dice 0.512 | told passage: dice root 0.372 | told passage: least 0.402 | told passage: most 0.352 |
told passage: nothing shared 0.236 | told passage: opposite -0.022 | told passage: shared weight -0.062 |
told passage: values met -1.228 | told passage: values part 0.358 | told: bias 0.246 | told: dice 0.844 |
told: dice root 0.818 | told: least 1.004 | told: most -0.418 | told: nothing shared -0.016 |
told: shared weight -0.108 | told: values part -0.038 | values met 1.934 | values part 0.074
`,
)
