import { modelOf } from './model'

/**
 * Fitted, not written by hand: npx tsx scripts/fit-judge.ts <folder of the evaluation sets>
 * on the development side of each set; figures with whole stories and topics held out stand in docs/method/judge.md.
 */

/** 15038 rows: rte, vitaminc, fever, negation. */
export const CLAIM = modelOf(
  ['agree', 'conflict', 'other'],
  `
adds after 0.012 0.153 -0.165 | adds all 0.139 0.065 -0.204 | adds also -0.572 0.147 0.424 |
adds any 0.025 0.067 -0.092 | adds before -0.157 0.264 -0.107 | adds fewer 0.085 -0.131 0.046 |
adds first 0.251 -0.01 -0.241 | adds least -0.381 0.007 0.374 | adds less 0.098 0.277 -0.375 |
adds more -0.469 0.346 0.123 | adds only 0.041 0.292 -0.333 | adds over 0.042 -0.055 0.014 |
adds some -0.163 -0.257 0.42 | adds than 0.316 0.064 -0.38 | adds under 0.393 -0.093 -0.3 |
best sentence 0.419 0.291 -0.71 | bias -0.059 1.426 -1.367 | bigrams -0.062 -0.038 0.101 |
bothNegated 0.133 -0.576 0.443 | boundBroken -0.106 0.325 -0.219 | boundKept 0.066 0.03 -0.096 |
clash -0.332 0.315 0.018 | clashDice -0.157 -0.368 0.525 | clashNear -0.316 0.095 0.22 | closest 0.109 0.045 -0.154 |
complete 0.056 -0.294 0.238 | completeA 0.253 -0.041 -0.211 | country missing -0.085 -0.262 0.347 |
coverA 0.048 0.054 -0.102 | coverB -0.069 0.173 -0.104 | coverB2 0.081 -0.378 0.297 | date alone -0.104 -0.038 0.141 |
date broken -1.727 0.8 0.927 | date broken far -0.024 0.466 -0.442 | date kept 1.096 -0.901 -0.194 |
date met 0.06 -0.051 -0.01 | date open 0.141 -0.28 0.139 | date parted -1.448 0.625 0.823 |
date parted far -0.047 0.269 -0.222 | dates all hold 0.41 -0.08 -0.331 |
dates all hold though denied 0.135 -0.284 0.148 | datesAlone -0.088 0.075 0.013 | datesMet -0.336 0.371 -0.035 |
datesParted -0.091 0.196 -0.105 | datesPartedDice -0.158 0.019 0.139 | deniedA 0.049 -0.143 0.095 |
deniedB -0.042 0.279 -0.237 | dice 0.26 0.04 -0.301 | dice2 0.206 -0.422 0.216 | flipped -0.145 0.02 0.125 |
flippedShare -0.537 0.384 0.153 | gateAgents 0.078 0.128 -0.205 | gateApart 0.249 -0.362 0.113 |
gateTimes -0.028 -0.361 0.389 | hasName -0.048 -0.286 0.334 | hasNumber -0.054 0.365 -0.312 |
inserted -0.046 -0.069 0.115 | keptNegation 0.212 -0.256 0.044 | last word missing -0.142 0.045 0.097 |
least -0.18 0.12 0.059 | lengthA 0.052 -0.72 0.668 | lengthB 0.036 -0.756 0.721 |
missingModifier -0.081 -0.207 0.289 | missingName 0.258 -0.194 -0.064 | missingNameA -0.026 0.041 -0.015 |
missingNoun -0.24 -0.013 0.253 | missingNumber -0.156 -0.339 0.495 | missingNumberA 0.02 0.061 -0.082 |
missingVerb 0.015 -0.111 0.097 | modalA -0.114 -0.192 0.305 | modalB -0.385 -0.08 0.465 |
modifierB 0.058 0.145 -0.203 | most 0.158 0.106 -0.265 | nameA -0.002 -0.036 0.037 | nameB -0.406 0.032 0.373 |
narrow -0.009 0.024 -0.016 | near -0.341 -0.096 0.437 | negatedA 0.33 -0.359 0.029 | negatedB 0.337 -0.25 -0.087 |
nounB -0.135 -0.053 0.188 | number alone -0.292 0.225 0.068 | number broken -0.799 0.818 -0.019 |
number broken alike -0.324 0.025 0.299 | number broken near -0.999 0.886 0.113 | number kept 0.763 -0.193 -0.57 |
number kept alike 0.1 -0.186 0.087 | number kept near 1.619 -0.683 -0.936 | number met 0.417 0.156 -0.573 |
number met alike -0.275 -0.157 0.432 | number met near 0.24 -0.053 -0.188 | number open -0.137 0.081 0.057 |
number open alike -0.411 0.102 0.309 | number open near 0.235 0.176 -0.411 | number parted -0.264 0.068 0.196 |
number parted alike -0.287 0.614 -0.327 | number parted near -0.192 0.56 -0.368 |
numbers all hold -0.188 0.205 -0.017 | numbers all hold though denied -0.064 -0.033 0.097 |
numbersAlone -0.051 -0.067 0.119 | numbersMet -0.037 -0.343 0.38 | numbersParted 0.059 -0.29 0.232 |
onlyA -0.068 0.14 -0.072 | onlyB 0.242 0.179 -0.42 | onlyOne -0.037 0.048 -0.011 | onlyOneNegated -0.418 0.029 0.388 |
opposite -0.075 0.538 -0.464 | other country -1.132 0.878 0.254 | prefixed 0.336 0.098 -0.434 |
ratio -0.064 -0.145 0.209 | relAgree 0.195 -0.212 0.017 | relApparent -0.226 0.123 0.103 |
relConflict -0.231 0.047 0.185 | relNone 0.126 -0.103 -0.023 | reportA 0.006 -0.374 0.369 |
reportB -0.007 0.027 -0.02 | subject missing name -0.351 0.203 0.148 | subject missing word 0.089 -0.08 -0.009 |
subject share 0.365 -0.119 -0.246 | swapAlone -0.176 0.149 0.027 | swapModifier 0.108 0.22 -0.328 |
swapName -0.127 0.218 -0.091 | swapNoun 0.058 -0.056 -0.002 | swapNumber 0.128 0.094 -0.223 |
swapTight 0.08 0.165 -0.245 | swapVerb -0.016 -0.072 0.088 | told heaviest missing -0.12 -0.017 0.137 |
told missing 0 0.002 -0.002 | told missing modifier -0.175 0.175 0.001 | told missing name -0.557 0.177 0.38 |
told missing noun 0.069 -0.124 0.054 | told missing verb 0.015 -0.111 0.097 | told share 0.688 -0.366 -0.322 |
told share squared 0.048 -0.216 0.168 | told whole 0.331 -0.41 0.079 | told whole, denied -1.322 1.437 -0.115 |
turned 0.146 -0.253 0.107 | values none bad 0.092 -0.51 0.417 | values one bad 0.078 0.229 -0.307 |
verbB -0.173 0.158 0.015
`,
)

/** 11100 rows: natural, rte, vitaminc. */
export const REPORT = modelOf(
  ['agree', 'conflict', 'other'],
  `
adds after 0.247 -0.336 0.09 | adds all -0.429 -0.252 0.681 | adds also 0.424 -0.282 -0.142 |
adds any -0.101 -0.102 0.202 | adds before -0.058 -0.01 0.069 | adds fewer 0.042 -0.218 0.176 |
adds first 0.167 -0.089 -0.078 | adds least -0.104 -0.19 0.294 | adds less 0.306 0.035 -0.341 |
adds more -0.115 0.028 0.086 | adds only -0.058 0.566 -0.508 | adds over -0.137 -0.028 0.165 |
adds some 0.168 -0.181 0.013 | adds than 0.244 0.045 -0.289 | adds under 0.308 -0.147 -0.161 |
best sentence 0.242 -0.075 -0.167 | bias -0.408 0.369 0.039 | bigrams 0.24 -0.038 -0.202 |
bothNegated 0.091 -0.061 -0.03 | boundBroken 0.425 0.076 -0.501 | boundKept -0.223 -0.046 0.269 |
clash -0.455 0.203 0.251 | clashDice -0.377 0.277 0.101 | clashNear -0.363 0.12 0.243 | closest 0.278 -0.087 -0.191 |
complete 0.269 -0.068 -0.202 | completeA 0.215 -0.099 -0.116 | country missing -0.119 -0.301 0.421 |
coverA -0.045 0.188 -0.143 | coverB 0.052 0.082 -0.135 | coverB2 0.257 -0.237 -0.02 | date alone 0.104 -0.298 0.194 |
date broken -0.861 0.688 0.173 | date broken far -0.048 0.376 -0.327 | date kept 0.853 -0.472 -0.382 |
date met 0.059 -0.057 -0.002 | date open 0.036 -0.098 0.062 | date parted -0.591 -0.151 0.742 |
date parted far -0.089 0.148 -0.059 | dates all hold 0.632 -0.36 -0.272 |
dates all hold though denied 0.046 -0.002 -0.044 | datesAlone -0.248 0.004 0.244 | datesMet -0.391 0.373 0.018 |
datesParted -0.094 0.119 -0.025 | datesPartedDice 0.033 -0.174 0.141 | deniedA 0.407 -0.624 0.218 |
deniedB 0.19 -0.146 -0.044 | dice -0.004 0.128 -0.124 | dice2 0.143 -0.094 -0.049 | flipped 0.087 -0.294 0.207 |
flippedShare -0.094 -0.04 0.134 | gateAgents -0.128 -0.025 0.153 | gateApart -0.16 -0.144 0.304 |
gateTimes -0.034 -0.126 0.16 | hasName 0.039 0.002 -0.041 | hasNumber -0.056 0.333 -0.277 |
inserted 0.09 -0.056 -0.034 | keptNegation 0.113 -0.099 -0.014 | last word missing -0.176 -0.057 0.232 |
least 0.041 -0.127 0.086 | lengthA 0.211 -0.161 -0.05 | lengthB 0.201 -0.159 -0.041 |
missingModifier 0.189 -0.412 0.223 | missingName 0.075 0.019 -0.093 | missingNameA -0.04 0.028 0.011 |
missingNoun -0.148 -0.156 0.304 | missingNumber 0.07 -0.175 0.105 | missingNumberA -0.038 0.03 0.008 |
missingVerb 0.017 0.07 -0.087 | modalA 0.054 -0.011 -0.043 | modalB -0.196 0.144 0.053 |
modifierB 0.181 -0.101 -0.079 | most -0.034 0.397 -0.363 | nameA 0.088 0.077 -0.165 | nameB -0.156 -0.016 0.172 |
narrow 0.015 0.053 -0.067 | near -0.436 0.558 -0.121 | negatedA 0.188 -0.048 -0.14 | negatedB 0.525 -0.194 -0.331 |
nounB 0.012 -0.057 0.045 | number alone -0.134 0.043 0.091 | number broken -0.701 0.566 0.134 |
number broken alike -0.397 0.092 0.304 | number broken near -0.751 0.618 0.133 | number kept 0.59 -0.316 -0.274 |
number kept alike 0.028 -0.308 0.28 | number kept near 1.356 -0.686 -0.67 | number met 0.023 0.277 -0.3 |
number met alike -0.508 -0.163 0.67 | number met near 0.665 -0.243 -0.423 | number open -0.408 0.634 -0.226 |
number open alike -0.391 -0.097 0.488 | number open near 0.006 0.063 -0.068 | number parted 0.233 -0.505 0.272 |
number parted alike -0.477 0.362 0.115 | number parted near -0.409 1.044 -0.635 |
numbers all hold -0.259 0.385 -0.127 | numbers all hold though denied -0.073 -0.039 0.112 |
numbersAlone -0.122 0.423 -0.301 | numbersMet 0.387 -0.047 -0.341 | numbersParted -0.399 -0.236 0.635 |
onlyA -0.035 -0.079 0.114 | onlyB 0.326 -0.157 -0.169 | onlyOne -0.057 0.084 -0.027 |
onlyOneNegated 0.238 -0.384 0.146 | opposite 0.053 0.087 -0.14 | other country -0.244 0.104 0.14 |
prefixed 0.008 0.105 -0.113 | ratio -0.041 0.007 0.034 | relAgree -0.119 -0.35 0.469 |
relApparent -0.103 -0.242 0.344 | relConflict 0.115 -0.013 -0.102 | relNone -0.252 -0.227 0.479 |
reportA 0.259 -0.282 0.023 | reportB 0.487 -0.451 -0.036 | subject missing name -0.101 -0.047 0.147 |
subject missing word 0.15 0.051 -0.201 | subject share 0.264 -0.315 0.052 | swapAlone -0.123 0.276 -0.153 |
swapModifier -0.262 0.357 -0.095 | swapName -0.025 0.175 -0.15 | swapNoun 0.058 -0.142 0.085 |
swapNumber -0.371 0.304 0.067 | swapTight 0.053 0.002 -0.056 | swapVerb -0.074 -0.073 0.148 |
told heaviest missing -0.129 0.297 -0.168 | told missing -0.277 -0.012 0.289 |
told missing modifier 0.069 0.1 -0.169 | told missing name 0.066 -0.076 0.01 | told missing noun 0.341 -0.018 -0.322 |
told missing verb 0.017 0.07 -0.087 | told share 0.292 -0.089 -0.203 | told share squared 0.071 -0.288 0.217 |
told whole 0.096 -0.082 -0.013 | told whole, denied -0.138 0.113 0.025 | turned 0.001 -0.218 0.217 |
values none bad 0.248 -0.664 0.416 | values one bad -0.273 0.316 -0.043 | verbB -0.244 0.324 -0.08
`,
)

/** 1962 rows: natural, seeming, fever, vitaminc, msrp, negation. */
export const STATEMENT = modelOf(
  ['agree', 'conflict', 'other'],
  `
adds after -0.015 0.047 -0.032 | adds all -0.063 -0.032 0.095 | adds also -0.003 -0.022 0.025 |
adds before 0.035 0.074 -0.109 | adds fewer 0.023 -0.051 0.028 | adds first -0.154 0.313 -0.159 |
adds less 0.022 0.121 -0.143 | adds more 0.108 0.03 -0.138 | adds only -0.157 0.232 -0.076 |
adds over 0.457 -0.232 -0.226 | adds some -0.018 -0.074 0.092 | adds than 0.151 0.27 -0.421 |
adds under 0.05 -0.092 0.042 | best sentence 0.129 -0.01 -0.119 | bias -0.069 0.084 -0.015 |
bigrams -0.481 0.28 0.201 | bothNegated 0.129 -0.181 0.052 | boundBroken -0.104 -0.038 0.141 |
boundKept 0.119 0 -0.119 | clash -0.102 0.047 0.055 | clashDice -0.07 0.045 0.024 | clashNear -0.075 0.03 0.045 |
closest -0.064 0.253 -0.189 | complete 0.08 0.128 -0.208 | completeA -0.194 0.263 -0.07 |
country missing 0.185 -0.322 0.137 | coverA -0.079 0.164 -0.085 | coverB 0.132 -0.011 -0.121 |
coverB2 0.126 0.024 -0.15 | date alone -0.048 0.075 -0.027 | date broken -0.323 0.359 -0.036 |
date broken far 0.001 0.008 -0.009 | date kept 0.401 -0.114 -0.287 | date met 0.239 -0.172 -0.067 |
date open -0.074 -0.126 0.2 | date parted -0.439 0.093 0.346 | date parted far -0.09 -0.204 0.294 |
dates all hold 0.656 -0.264 -0.392 | datesAlone -0.128 0.118 0.01 | datesMet -0.223 0.1 0.123 |
datesParted 0.012 -0.079 0.067 | datesPartedDice -0.048 -0.03 0.078 | deniedA -0.054 0.115 -0.061 |
deniedB -0.101 0.094 0.007 | dice -0.011 0.134 -0.123 | dice2 -0.088 0.269 -0.181 | flipped -0.212 -0.003 0.215 |
flippedShare -0.071 -0.018 0.088 | gateApart -0.088 -0.081 0.168 | hasName -0.069 0.084 -0.015 |
hasNumber -0.239 -0.016 0.255 | inserted 0.056 0.187 -0.244 | keptNegation 0.135 -0.099 -0.036 |
last word missing -0.288 0.088 0.2 | least -0.059 0.235 -0.176 | lengthA 0.051 -0.048 -0.003 |
lengthB 0.052 -0.05 -0.002 | missingModifier -0.177 0.003 0.175 | missingName 0.086 -0.059 -0.027 |
missingNameA -0.105 -0.001 0.105 | missingNoun -0.01 -0.084 0.094 | missingNumber -0.096 -0.2 0.296 |
missingNumberA -0.05 0.203 -0.153 | missingVerb 0.11 -0.097 -0.013 | modalA -0.127 -0.125 0.252 |
modalB -0.051 -0.116 0.167 | modifierB -0.19 0.036 0.154 | most 0.112 -0.081 -0.03 | nameA 0.011 0.02 -0.031 |
nameB 0.089 -0.042 -0.047 | narrow 0.25 -0.065 -0.185 | near -0.135 0.07 0.065 | negatedA 0.019 -0.245 0.225 |
negatedB 0.131 -0.195 0.064 | nounB 0.114 -0.031 -0.083 | number alone -0.23 -0.156 0.386 |
number broken -0.319 0.24 0.079 | number broken alike -0.227 0.225 0.001 | number broken near -0.309 0.321 -0.011 |
number kept 0.244 -0.184 -0.06 | number kept alike 0.11 -0.112 0.002 | number kept near 0.281 -0.161 -0.12 |
number met 0.019 0.042 -0.061 | number met alike -0.198 0.176 0.022 | number met near -0.107 0.15 -0.043 |
number open -0.032 0.095 -0.063 | number open alike -0.064 0.101 -0.037 | number open near -0.016 0.071 -0.055 |
number parted -0.143 0.211 -0.068 | number parted alike -0.091 0.129 -0.038 | number parted near -0.048 0.01 0.038 |
numbers all hold 0.165 0.067 -0.232 | numbers all hold though denied -0.001 -0.009 0.01 |
numbersAlone -0.032 -0.084 0.115 | numbersMet 0.34 -0.253 -0.087 | numbersParted -0.233 0.1 0.133 |
onlyA -0.11 -0.042 0.151 | onlyB -0.008 -0.01 0.018 | onlyOne 0.03 0.225 -0.255 | onlyOneNegated -0.188 0.135 0.053 |
opposite -0.244 0.324 -0.08 | other country -0.331 -0.184 0.515 | ratio 0.002 -0.005 0.003 |
relAgree 0.5 -0.362 -0.138 | relApparent -0.088 -0.003 0.091 | relConflict -0.33 0.31 0.02 |
relNone 0.022 0.081 -0.103 | reportA 0.166 -0.266 0.1 | reportB -0.1 -0.114 0.214 |
subject missing name -0.081 0.065 0.016 | subject missing word 0.059 -0.013 -0.046 |
subject share 0.098 0.015 -0.113 | swapAlone -0.423 0.238 0.184 | swapModifier -0.239 0.208 0.032 |
swapName -0.164 0.255 -0.091 | swapNoun 0.16 -0.145 -0.015 | swapNumber 0.038 -0.213 0.176 |
swapTight 0.047 -0.061 0.014 | swapVerb 0.14 0.125 -0.265 | told heaviest missing -0.259 0.296 -0.037 |
told missing -0.006 -0.243 0.25 | told missing modifier -0.112 -0.064 0.176 | told missing name -0.215 -0.011 0.226 |
told missing noun 0.066 -0.059 -0.007 | told missing verb 0.11 -0.097 -0.013 | told share 0.138 -0.206 0.069 |
told share squared 0.077 -0.17 0.093 | told whole 0.148 -0.192 0.044 | told whole, denied 0.091 -0.007 -0.084 |
turned 0.291 -0.029 -0.261 | values none bad 0.305 -0.316 0.011 | values one bad -0.043 0.103 -0.059 |
verbB 0.063 0.077 -0.14
`,
)

/** 7575 rows: seeming, rte, fever, vitaminc, msrp, sick, breaking, negation, nan. */
export const SCENE = modelOf(
  ['agree', 'conflict', 'other'],
  `
adds after -0.03 -0.111 0.141 | adds all 0.27 -0.051 -0.219 | adds also 0.054 -0.031 -0.023 |
adds before 0.109 0.057 -0.167 | adds fewer 0.01 0.275 -0.285 | adds first 0.02 0.465 -0.485 |
adds less 0.37 0.069 -0.438 | adds more -0.186 -0.212 0.397 | adds only -0.069 0.253 -0.184 |
adds over -0.452 0.302 0.15 | adds some 0.182 -0.3 0.118 | adds than 0.139 0.069 -0.208 |
adds under 0.026 -0.007 -0.019 | best sentence 0.218 -0.284 0.066 | bias 0.257 -0.084 -0.173 |
bigrams 0.368 0.987 -1.355 | bothNegated 0.225 -0.312 0.087 | boundBroken -0.28 0.709 -0.429 |
boundKept -0.015 0.524 -0.509 | clash -0.266 -0.007 0.273 | clashDice -0.191 -0.039 0.23 |
clashNear -0.282 0.056 0.226 | closest -0.098 0.153 -0.055 | complete 0.267 -0.207 -0.06 |
completeA 0.074 0.202 -0.276 | country missing 0.03 0.224 -0.254 | coverA -0.161 0.476 -0.315 |
coverB 0.224 -0.287 0.063 | coverB2 -0.107 -0.25 0.357 | date alone 0.06 0.081 -0.141 | date met 0.283 -0.124 -0.159 |
date open -0.001 0.016 -0.015 | date parted -0.09 0.008 0.082 | date parted far -0.02 -0.142 0.162 |
dates all hold 0.286 -0.221 -0.065 | datesAlone 0.046 0.015 -0.061 | datesMet 0.273 -0.21 -0.063 |
datesParted -0.278 0.039 0.238 | datesPartedDice -0.133 0.07 0.063 | deniedA -0.126 0.195 -0.069 |
deniedB 0.175 0.022 -0.197 | dice 0.117 -0.137 0.02 | dice2 -0.22 0.117 0.103 | flipped -0.409 0.472 -0.063 |
flippedShare -0.404 -0.141 0.546 | gateApart -0.237 -0.016 0.253 | hasNumber -0.58 0.352 0.227 |
inserted -0.294 0.422 -0.128 | keptNegation -0.041 -0.328 0.369 | last word missing -0.189 0.006 0.183 |
least 0.115 -0.116 0.001 | lengthA -0.074 0.196 -0.122 | lengthB -0.139 0.264 -0.125 |
missingModifier -0.89 0.345 0.545 | missingName 0.078 0.159 -0.237 | missingNameA 0.192 0.097 -0.29 |
missingNoun 0.238 -0.32 0.082 | missingNumber 0.059 0.433 -0.493 | missingNumberA -0.051 0.029 0.022 |
missingVerb 0.013 -0.136 0.123 | modalA 0.181 -0.116 -0.064 | modalB 0.021 -0.108 0.087 |
modifierB -0.014 -0.107 0.122 | most -0.052 0.305 -0.253 | nameA 0.01 -0.029 0.019 | nameB 0.176 -0.511 0.335 |
narrow -0.062 -0.05 0.112 | near -0.329 0.392 -0.063 | negatedA -0.26 -0.327 0.587 | negatedB 0.281 0.192 -0.473 |
nounB 0.115 0.046 -0.161 | number alone 0.069 -0.397 0.327 | number broken -0.425 0.518 -0.093 |
number broken alike -0.154 -0.009 0.163 | number broken near -0.461 0.517 -0.056 | number kept 0.87 -0.61 -0.26 |
number kept alike 0.447 -0.356 -0.091 | number kept near 0.941 -0.687 -0.254 | number met -0.186 0.204 -0.018 |
number met alike -0.171 0.054 0.118 | number met near 0.35 -0.154 -0.197 | number open 0.061 0.052 -0.113 |
number open alike 0.077 0.013 -0.089 | number open near 0.02 0.089 -0.109 | number parted -0.299 -0.097 0.396 |
number parted alike -0.645 0.881 -0.236 | number parted near -0.023 -0.511 0.534 |
numbers all hold -0.075 0.11 -0.035 | numbers all hold though denied 0.258 -0.026 -0.232 |
numbersAlone 0.021 -0.238 0.217 | numbersMet 0.054 -0.335 0.28 | numbersParted -0.026 -0.167 0.194 |
onlyA -0.056 0.544 -0.488 | onlyB -0.005 -0.019 0.024 | onlyOne -0.034 0.23 -0.196 |
onlyOneNegated -0.87 0.305 0.565 | opposite -0.337 0.401 -0.064 | prefixed 0.057 -0.305 0.248 |
ratio -0.262 0.274 -0.012 | relAgree 0.468 -0.995 0.526 | relApparent 0.079 -0.025 -0.054 |
relConflict -0.638 0.02 0.619 | relNone -0.014 -0.252 0.267 | reportA 0.118 -0.141 0.023 |
reportB 0.457 -0.159 -0.298 | subject missing name 0.026 -0.004 -0.022 | subject missing word -0.325 -0.159 0.484 |
subject share 0.088 0.065 -0.153 | swapAlone -0.49 0.391 0.099 | swapModifier -0.09 0.275 -0.185 |
swapNoun 0.161 0.01 -0.17 | swapNumber 0.455 -0.046 -0.408 | swapTight -0.275 0.411 -0.136 |
swapVerb -0.181 0.089 0.093 | told heaviest missing -0.007 -0.383 0.39 | told missing 0.06 -0.056 -0.004 |
told missing modifier 0.343 -0.24 -0.103 | told missing name -0.222 -0.138 0.361 |
told missing noun -0.721 0.401 0.321 | told missing verb 0.013 -0.136 0.123 | told share -0.025 0.094 -0.069 |
told share squared -0.163 0.029 0.134 | told whole 0.179 -0.538 0.36 | told whole, denied -0.769 0.789 -0.02 |
values none bad 0.395 -0.306 -0.089 | values one bad -0.079 -0.091 0.17 | verbB 0.216 0.137 -0.353
`,
)

/** 2070 rows: seeming, and pairs of natural, rte and vitaminc against exchanged ones. */
export const RELATED = modelOf(
  ['no', 'yes'],
  `
adds after -0.536 | adds all 0.123 | adds also 0.117 | adds any 0.138 | adds before 0.424 | adds fewer 0.023 |
adds first -0.209 | adds least 0.004 | adds less -0.235 | adds more -0.616 | adds only 0.133 | adds over -0.089 |
adds some -0.018 | adds than -0.631 | adds under 0.249 | best sentence 0.263 | bias 0.129 | bigrams -0.019 |
bothNegated -0.188 | boundBroken -0.166 | boundKept -0.025 | clash -0.009 | clashDice 0.007 | clashNear 0.36 |
closest 0.141 | complete -0.125 | completeA -0.125 | country missing -0.41 | coverA 0.228 | coverB 0.228 |
coverB2 0.032 | date alone -0.083 | date broken -0.392 | date broken far -0.032 | date kept 0.013 | date met 0.27 |
date open -0.039 | date parted 0.397 | date parted far 0.238 | dates all hold 0.271 | datesAlone 0.183 |
datesMet 0.077 | datesParted 0.135 | datesPartedDice -0.033 | deniedA -0.53 | deniedB -0.53 | dice 0.305 |
dice2 0.109 | event 1 names, 0 numbers 0.257 | event 1 names, 0 words -0.25 | event 1 names, 1 numbers -0.126 |
event 1 names, 1 words 0.627 | event 1 names, 2 numbers 0.007 | event 1 names, 2 words 0.127 |
event 1 names, 3 words -0.366 | event 1 names, verb 0 0.075 | event 1 names, verb 1 0.064 |
event 2 names, 0 numbers -0.241 | event 2 names, 0 words -0.053 | event 2 names, 1 numbers 0.069 |
event 2 names, 1 words 0.136 | event 2 names, 2 numbers 0.015 | event 2 names, 2 words 0.167 |
event 2 names, 3 words -0.406 | event 2 names, verb 0 -0.144 | event 2 names, verb 1 -0.013 | event any name -0.018 |
event apart names, 0 numbers -0.004 | event apart names, 0 words -0.421 | event apart names, 1 numbers -0.057 |
event apart names, 1 words 0.182 | event apart names, 2 words 0.077 | event apart names, 3 words 0.102 |
event apart names, verb 0 0.09 | event apart names, verb 1 -0.15 | event common words 0.27 | event countries -0.484 |
event days 0.494 | event days apart 0.05 | event families other 0.003 | event families same 0.362 |
event middling words 0.659 | event name share -0.338 | event nameless 0.208 | event names 0.218 |
event names and words 0.192 | event names apart -0.061 | event names apart least 0.176 |
event names but countries 0.702 | event names in A -0.02 | event names in B -0.02 | event no names, 0 numbers 0.279 |
event no names, 0 words -0.35 | event no names, 1 numbers -0.145 | event no names, 1 words 0.167 |
event no names, 2 numbers 0.074 | event no names, 2 words 0.338 | event no names, 3 words 0.053 |
event no names, verb 0 0.36 | event no names, verb 1 -0.152 | event nothing -0.935 | event numbers -0.066 |
event numbers and names -0.013 | event numbers apart -0.346 | event one 0.257 | event opener shared 0.197 |
event persons 0.889 | event persons apart 0.106 | event persons apart, other names shared 0.117 |
event rare word and name -0.302 | event rare words 0.09 | event runs 0.464 | event same verb -0.251 |
event share 0.167 | event weight 0.916 | event weight root 0.935 | event words times names -0.482 | flipped -0.328 |
flippedShare -0.033 | gateApart -0.08 | hasName -0.014 | hasNumber 0.102 | inserted 0.066 | keptNegation 0.005 |
last word missing -0.297 | least 0.212 | lengthA 0.152 | lengthB 0.152 | missingModifier -0.101 | missingName -0.166 |
missingNameA -0.166 | missingNoun -0.369 | missingNumber -0.41 | missingNumberA -0.41 | missingVerb 0.076 |
modalA -0.319 | modalB -0.319 | modifierB 0.116 | most 0.244 | nameA -0.136 | nameB -0.136 | narrow 0.765 |
near 0.434 | negatedA -0.325 | negatedB -0.325 | nounB 0.148 | number alone -0.202 | number broken -0.407 |
number broken alike -0.266 | number broken near 0.507 | number kept 0.099 | number kept alike -0.076 |
number kept near 0.455 | number met 0.06 | number met alike 0.07 | number met near 0.076 | number open 0.157 |
number open alike 0.02 | number open near 0.733 | number parted -0.096 | number parted alike -0.1 |
number parted near 0.038 | numbers all hold -0.171 | numbers all hold though denied 0.009 | numbersAlone -0.061 |
numbersMet -0.449 | numbersParted 0.066 | onlyA -0.137 | onlyB -0.137 | onlyOne -0.025 | onlyOneNegated 0.089 |
opposite -0.112 | other country -0.876 | ratio 0 | relAgree 0.482 | relApparent 0.203 | relConflict -0.141 |
relNone 0.15 | reportA -0.109 | reportB -0.109 | subject missing name -0.326 | subject missing word -0.163 |
subject share 0.906 | swapAlone 0.224 | swapModifier -0.311 | swapName 0.018 | swapNoun 0.055 | swapNumber 0.474 |
swapTight 0.537 | swapVerb 0.135 | told heaviest missing 0.063 | told missing -0.125 | told missing modifier 0.07 |
told missing name -0.295 | told missing noun -0.389 | told missing verb 0.076 | told share 0.105 |
told share squared -0.045 | told whole -0.186 | told whole, denied 0.009 | turned 0.06 | values none bad 0.228 |
values one bad 0.387 | verbB 0.386
`,
)

/** 3945 rows: sentence pairs of ecbplus. */
export const EVENT = modelOf(
  ['no', 'yes'],
  `
adds after 0.162 | adds all 0.184 | adds also -0.086 | adds any -0.001 | adds before 0.406 | adds first -0.147 |
adds least -0.011 | adds less 0.033 | adds more 0.06 | adds only -0.467 | adds over -0.155 | adds some -0.345 |
adds than -0.123 | adds under -0.18 | best sentence 0.13 | bias 0.111 | bigrams 0.064 | bothNegated -0.001 |
boundBroken -0.164 | boundKept 0.118 | clash 0.028 | clashDice -0.026 | clashNear -0.007 | closest 0.081 |
complete 0.104 | completeA 0.104 | country missing -0.462 | coverA 0.115 | coverB 0.115 | coverB2 0.039 |
date alone 0.109 | date met 0.148 | date open 0.172 | date parted -0.143 | date parted far -0.215 |
dates all hold 0.248 | datesAlone -0.215 | datesMet 0.033 | datesParted -0.184 | datesPartedDice -0.053 |
deniedA -0.156 | deniedB -0.156 | dice 0.149 | dice2 0.08 | event 1 names, 0 numbers -0.068 |
event 1 names, 0 words 0.602 | event 1 names, 1 numbers 0.101 | event 1 names, 1 words -0.34 |
event 1 names, 2 numbers 0.022 | event 1 names, 2 words -0.314 | event 1 names, 3 words 0.108 |
event 1 names, verb 0 -0.126 | event 1 names, verb 1 0.182 | event 2 names, 0 numbers -0.052 |
event 2 names, 0 words 0.156 | event 2 names, 1 numbers 0.352 | event 2 names, 1 words 0.145 |
event 2 names, 2 numbers -0.129 | event 2 names, 2 words -0.164 | event 2 names, 3 words 0.034 |
event 2 names, verb 0 -0.039 | event 2 names, verb 1 0.21 | event any name 0.227 |
event apart names, 0 numbers -0.012 | event apart names, 0 words 0.195 | event apart names, 1 numbers -0.155 |
event apart names, 1 words -0.269 | event apart names, 2 words 0.093 | event apart names, 3 words -0.186 |
event apart names, verb 0 0.227 | event apart names, verb 1 -0.394 | event common words -0.008 |
event countries -0.521 | event days 0.052 | event days apart -0.283 | event families other -0.101 |
event families same 0.033 | event middling words -0.12 | event name share 0.723 | event nameless 0.051 |
event names -0.502 | event names and words -0.477 | event names apart -0.167 | event names apart least -0.3 |
event names but countries 0.224 | event names in A -0.003 | event names in B -0.003 |
event no names, 0 numbers -0.127 | event no names, 0 words 0.585 | event no names, 1 numbers 0.177 |
event no names, 1 words -0.196 | event no names, 2 words -0.124 | event no names, 3 words -0.214 |
event no names, verb 0 0.215 | event no names, verb 1 -0.164 | event nothing 0.707 | event numbers 0.279 |
event numbers and names 0.254 | event numbers apart -0.029 | event one 0.205 | event opener shared -0.235 |
event persons 0.524 | event persons apart -0.593 | event persons apart, other names shared -0.05 |
event rare word and name 0.057 | event rare words -0.205 | event runs 0.074 | event same verb -0.166 |
event share 0.123 | event weight 0.452 | event weight root 0.126 | event words times names -0.133 | flipped 0.033 |
flippedShare -0.003 | gateApart -0.206 | hasName 0.335 | hasNumber -0.201 | inserted -0.149 |
last word missing 0.476 | least 0.233 | lengthA -0.024 | lengthB -0.024 | missingModifier -0.05 | missingName -0.043 |
missingNameA -0.043 | missingNoun 0.301 | missingNumber -0.076 | missingNumberA -0.076 | missingVerb 0.054 |
modalA -0.317 | modalB -0.317 | modifierB -0.057 | most -0.003 | nameA 0.478 | nameB 0.478 | narrow -0.773 |
near -0.069 | negatedA -0.249 | negatedB -0.249 | nounB -0.099 | number alone -0.493 | number broken -0.354 |
number broken alike -0.139 | number broken near -0.138 | number kept 0.109 | number kept alike 0.114 |
number kept near 0.089 | number met -0.425 | number met alike 0.179 | number met near 0.602 | number open 0.104 |
number open alike 0.084 | number open near 0.021 | number parted -0.341 | number parted alike -0.407 |
number parted near -0.51 | numbers all hold 0.549 | numbersAlone 0.48 | numbersMet 0.326 | numbersParted 0.324 |
onlyA -0.36 | onlyB -0.36 | onlyOne 0.05 | onlyOneNegated 0.05 | opposite 0.124 | other country -0.152 | ratio 0 |
relAgree 0.002 | relApparent 0.052 | relConflict -0.076 | relNone 0.07 | reportA -0.03 | reportB -0.03 |
subject missing name 0.084 | subject missing word -0.185 | subject share 0.314 | swapAlone -0.656 |
swapModifier 0.093 | swapName -0.396 | swapNoun 0.042 | swapNumber -0.148 | swapTight -0.223 | swapVerb -0.354 |
told heaviest missing -0.058 | told missing 0.1 | told missing modifier -0.445 | told missing name -0.043 |
told missing noun -0.592 | told missing verb 0.054 | told share 0.216 | told share squared 0.21 | told whole 0.114 |
turned -0.023 | values none bad 0.294 | values one bad 0.143 | verbB 0.223
`,
)

/** 1650 rows: document pairs of ecbplus. */
export const ARTICLES = modelOf(
  ['no', 'yes'],
  `
all cosine 0.037 | all names -0.31 | all numbers 5.52 | all words -2.766 | bias -2.727 | chief name shared -0.787 |
lead cosine 4.007 | lead in all -5.654 | lead in all least 3.772 | lead names -1.059 | lead names held least 0.331 |
lead words -2.039 | length -3.442 | names held 0.516 | names held least 3.197 | numbers held -0.207 |
opening in all 8.128 | rare shared -0.095 | runs share 1.301 | runs shared 0.159 | short 0.867 |
words held least 2.594
`,
)

/** 913 rows: bump (differences of two summaries), a little of summedits_news. */
export const SUMMARY = modelOf(
  ['no', 'yes'],
  `
absent modifier -0.182 | absent name 1.06 | absent noun 0.407 | absent number 0.263 | absent verb -0.19 |
absent weight 1.255 | apart next 0.592 | apart next name -0.155 | apart next number -0.081 | apart second 0.126 |
apart second name 0.505 | apart second number -0.121 | bias -0.683 | flipped 0.833 | inserted -0.53 |
loose next -0.425 | loose second -0.585 | negated here alone 0.683 | negated there alone 0.258 | opposite 0.319 |
outside -0.006 | outside modifier -0.738 | outside name -0.223 | outside noun 0.107 | outside number 1.075 |
outside share 1.244 | outside verb 0.156 | pronoun 1.029 | pronoun first 1.557 | pronoun opens 0.9 | share -0.652 |
swap modifier 0.699 | swap name 0.072 | swap noun -0.081 | swap number 0.649 | swap tight -0.089 | swap verb 0.002
`,
)

/** 299 rows: summedits_news. */
export const EDITED = modelOf(
  ['no', 'yes'],
  `
absent modifier -0.054 | absent name 0.207 | absent noun 0.001 | absent number 0.269 | absent verb -0.257 |
absent weight -0.068 | apart next -0.019 | apart next name -0.063 | apart next number 0.144 | apart second 0.163 |
apart second name 0.192 | apart second number 0.112 | bias 0.101 | flipped 0.192 | inserted -0.143 |
loose next 0.138 | loose second 0.075 | negated here alone 0.173 | outside -0.158 | outside modifier -0.146 |
outside name 0.348 | outside noun 0.269 | outside number 0.35 | outside share 0.079 | outside verb -0.302 |
pronoun 0.224 | share 0.088 | swap modifier 0.226 | swap name 0.197 | swap noun 0.051 | swap number 0.248 |
swap tight -0.142 | swap verb -0.252
`,
)

/** 3148 rows: answers and passages of nanco. */
export const ANSWERS = modelOf(
  ['no', 'yes'],
  `
bias -0.479 | dice 0.538 | dice root 0.592 | least 0.467 | most 0.558 | nothing shared -0.799 | numbers other -0.007 |
opposite -0.205 | shared weight 0.068 | values met 0.914 | values part -0.264
`,
)
