// Generated from schemas/community.v1.json by packages/protocol/scripts/generate.mjs. Do not edit: run `npm run generate`.
import type { CommunityDefaults, SchemaNode } from '../community/schema-node.ts';

/** community.v1.json: for looking up what a place in the file should hold, and for handing to editors. */
export const communitySchema: SchemaNode = {
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "https://nodegx.org/schemas/community.v1.json",
  "$comment": "One file on purpose: editors complete community.json from it without following references. `patternErrorMessage` is what VS Code shows when a pattern does not match; readCommunity says the same sentence.",
  "title": "Community",
  "description": "What a Nodegx community is and what it allows. Secrets never stand in this file: they go into the environment of the service that needs them.",
  "type": "object",
  "additionalProperties": false,
  "patternProperties": {
    "^x-": {}
  },
  "required": [
    "version",
    "community"
  ],
  "properties": {
    "$schema": {
      "description": "Where this schema is found, so that editors complete and check the file.",
      "type": "string",
      "format": "uri-reference",
      "minLength": 1,
      "maxLength": 2048,
      "default": "https://nodegx.org/schemas/community.v1.json",
      "examples": [
        "https://nodegx.org/schemas/community.v1.json",
        "./schemas/community.v1.json"
      ]
    },
    "version": {
      "description": "The version of the format that this file is written in. The services of this generation read every 1.x.y.",
      "type": "string",
      "pattern": "^1\\.(0|[1-9][0-9]{0,3})\\.(0|[1-9][0-9]{0,3})$",
      "patternErrorMessage": "must be a version that these services read: 1.x.y, such as 1.0.0",
      "examples": [
        "1.0.0"
      ]
    },
    "community": {
      "description": "What the community is called, who runs it and where its registry lives.",
      "examples": [
        {
          "id": "nodegx-official",
          "name": "Nodegx Official Community"
        }
      ],
      "type": "object",
      "additionalProperties": false,
      "patternProperties": {
        "^x-": {}
      },
      "required": [
        "id",
        "name"
      ],
      "properties": {
        "id": {
          "description": "The short name that never changes. It stands in tokens, so that a token of one community opens nothing in another.",
          "type": "string",
          "pattern": "^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$",
          "patternErrorMessage": "must be 1 to 64 lower-case letters, digits and hyphens, with no hyphen at either end",
          "examples": [
            "nodegx-official",
            "garden-club"
          ]
        },
        "name": {
          "description": "The name that people see.",
          "type": "string",
          "minLength": 1,
          "maxLength": 100,
          "pattern": "^\\S(.*\\S)?$",
          "patternErrorMessage": "must be one line that neither starts nor ends with a space",
          "examples": [
            "Nodegx Official Community"
          ]
        },
        "description": {
          "description": "A sentence or two on what the community is for.",
          "type": "string",
          "maxLength": 500,
          "default": "",
          "examples": [
            "The official Nodegx visual programming community"
          ]
        },
        "type": {
          "description": "`public`: anyone may find and join it. `private`: only members and people with an invitation.",
          "type": "string",
          "enum": [
            "public",
            "private"
          ],
          "default": "public",
          "examples": [
            "public",
            "private"
          ]
        },
        "owner": {
          "description": "Who answers for the community.",
          "examples": [
            {
              "github": "nodegx",
              "name": "Visual Hive"
            }
          ],
          "type": "object",
          "additionalProperties": false,
          "patternProperties": {
            "^x-": {}
          },
          "properties": {
            "github": {
              "description": "The owner's GitHub user or organisation. Who signs in under this name is the owner.",
              "type": [
                "string",
                "null"
              ],
              "pattern": "^[A-Za-z0-9]([A-Za-z0-9]|-(?=[A-Za-z0-9])){0,38}$",
              "patternErrorMessage": "must be a GitHub user or organisation name: letters, digits and single hyphens",
              "default": null,
              "examples": [
                "nodegx"
              ]
            },
            "name": {
              "description": "The owner's name as people see it.",
              "type": [
                "string",
                "null"
              ],
              "minLength": 1,
              "maxLength": 100,
              "default": null,
              "examples": [
                "Visual Hive"
              ]
            },
            "website": {
              "description": "The owner's home page.",
              "type": [
                "string",
                "null"
              ],
              "format": "uri",
              "maxLength": 2048,
              "pattern": "^https?://[^\\s/?#@]+([/?#]\\S*)?$",
              "patternErrorMessage": "must be a web address that starts with https:// (or http://)",
              "default": null,
              "examples": [
                "https://visualhive.com"
              ]
            },
            "contact": {
              "description": "The e-mail address for questions, complaints and reports of abuse.",
              "type": [
                "string",
                "null"
              ],
              "format": "email",
              "maxLength": 254,
              "default": null,
              "examples": [
                "community@visualhive.com"
              ]
            }
          }
        },
        "repository": {
          "description": "The repository with this file and the registry of components, tutorials, showcase and jobs.",
          "type": [
            "string",
            "null"
          ],
          "format": "uri",
          "maxLength": 2048,
          "pattern": "^https://[^\\s/?#@]+/\\S+$",
          "patternErrorMessage": "must be the https:// address of a repository",
          "default": null,
          "examples": [
            "https://github.com/nodegx/nodegx-community"
          ]
        },
        "createdAt": {
          "description": "When the community began, in ISO 8601 with a time zone.",
          "type": [
            "string",
            "null"
          ],
          "format": "date-time",
          "default": null,
          "examples": [
            "2025-01-18T00:00:00Z"
          ]
        },
        "updatedAt": {
          "description": "When this file last changed, in ISO 8601 with a time zone.",
          "type": [
            "string",
            "null"
          ],
          "format": "date-time",
          "default": null,
          "examples": [
            "2025-01-18T00:00:00Z"
          ]
        }
      }
    },
    "servers": {
      "description": "Where the services are reached. Leave it out when all of them run on one port: the addresses then follow from the address that this file is served from.",
      "examples": [
        {
          "publicUrl": "https://community.example.org"
        }
      ],
      "type": "object",
      "additionalProperties": false,
      "patternProperties": {
        "^x-": {}
      },
      "properties": {
        "publicUrl": {
          "description": "The address under which people reach the community. Addresses that are left out, invitation links and sign-in redirects are built from it.",
          "type": [
            "string",
            "null"
          ],
          "format": "uri",
          "maxLength": 2048,
          "pattern": "^https?://[^\\s/?#@]+(/[^\\s?#]*)?$",
          "patternErrorMessage": "must be a web address that starts with https:// (http:// on a private network) and has no ? or #",
          "default": null,
          "examples": [
            "https://community.example.org"
          ]
        },
        "allowedOrigins": {
          "description": "The web pages and desktop editors, by origin, that may connect besides the community's own. `*` alone lets every page in.",
          "type": "array",
          "uniqueItems": true,
          "maxItems": 100,
          "default": [],
          "examples": [
            [
              "https://editor.example.org",
              "app://nodegx"
            ],
            [
              "*"
            ]
          ],
          "items": {
            "description": "An origin as browsers send it: scheme, host and port, no path.",
            "type": "string",
            "maxLength": 300,
            "pattern": "^(\\*|file://|[a-z][a-z0-9+.-]*://([a-z0-9._-]+|\\[[0-9a-f:.]+\\])(:[0-9]{1,5})?)$",
            "patternErrorMessage": "must be an origin in lower case (scheme, host, port and no path) such as https://editor.example.org, or *",
            "examples": [
              "https://editor.example.org",
              "app://nodegx",
              "file://",
              "*"
            ]
          }
        },
        "identity": {
          "description": "The service that signs people in and issues their tokens.",
          "examples": [
            {
              "url": "https://identity.nodegx.com",
              "healthCheck": "https://identity.nodegx.com/health"
            }
          ],
          "type": "object",
          "additionalProperties": false,
          "patternProperties": {
            "^x-": {}
          },
          "properties": {
            "url": {
              "description": "Its address; null: `/identity` under `publicUrl`.",
              "type": [
                "string",
                "null"
              ],
              "format": "uri",
              "maxLength": 2048,
              "pattern": "^https?://[^\\s/?#@]+(/[^\\s?#]*)?$",
              "patternErrorMessage": "must be a web address that starts with https:// (http:// on a private network) and has no ? or #",
              "default": null,
              "examples": [
                "https://identity.nodegx.com"
              ]
            },
            "healthCheck": {
              "description": "The address that answers whether it is well; null: `/health` under its own address.",
              "type": [
                "string",
                "null"
              ],
              "format": "uri",
              "maxLength": 2048,
              "pattern": "^https?://[^\\s/?#@]+([/?#]\\S*)?$",
              "patternErrorMessage": "must be a web address that starts with https:// (or http://)",
              "default": null,
              "examples": [
                "https://identity.nodegx.com/health"
              ]
            }
          }
        },
        "signaling": {
          "description": "The service where sessions are opened, found and joined, and where peers meet.",
          "examples": [
            {
              "url": "wss://signal.nodegx.com",
              "healthCheck": "https://signal.nodegx.com/health"
            }
          ],
          "type": "object",
          "additionalProperties": false,
          "patternProperties": {
            "^x-": {}
          },
          "properties": {
            "url": {
              "description": "Its WebSocket address; null: `/signaling` under `publicUrl`.",
              "type": [
                "string",
                "null"
              ],
              "format": "uri",
              "maxLength": 2048,
              "pattern": "^wss?://[^\\s/?#@]+(/[^\\s?#]*)?$",
              "patternErrorMessage": "must be a WebSocket address that starts with wss:// (ws:// on a private network) and has no ? or #",
              "default": null,
              "examples": [
                "wss://signal.nodegx.com"
              ]
            },
            "healthCheck": {
              "description": "The address that answers whether it is well; null: `/health` under its own address.",
              "type": [
                "string",
                "null"
              ],
              "format": "uri",
              "maxLength": 2048,
              "pattern": "^https?://[^\\s/?#@]+([/?#]\\S*)?$",
              "patternErrorMessage": "must be a web address that starts with https:// (or http://)",
              "default": null,
              "examples": [
                "https://signal.nodegx.com/health"
              ]
            }
          }
        },
        "sync": {
          "description": "The service that keeps the shared documents and passes edits on.",
          "examples": [
            {
              "url": "wss://sync.nodegx.com",
              "healthCheck": "https://sync.nodegx.com/health"
            }
          ],
          "type": "object",
          "additionalProperties": false,
          "patternProperties": {
            "^x-": {}
          },
          "properties": {
            "url": {
              "description": "Its WebSocket address, to which `/<document>` is added; null: `/sync` under `publicUrl`.",
              "type": [
                "string",
                "null"
              ],
              "format": "uri",
              "maxLength": 2048,
              "pattern": "^wss?://[^\\s/?#@]+(/[^\\s?#]*)?$",
              "patternErrorMessage": "must be a WebSocket address that starts with wss:// (ws:// on a private network) and has no ? or #",
              "default": null,
              "examples": [
                "wss://sync.nodegx.com"
              ]
            },
            "healthCheck": {
              "description": "The address that answers whether it is well; null: `/health` under its own address.",
              "type": [
                "string",
                "null"
              ],
              "format": "uri",
              "maxLength": 2048,
              "pattern": "^https?://[^\\s/?#@]+([/?#]\\S*)?$",
              "patternErrorMessage": "must be a web address that starts with https:// (or http://)",
              "default": null,
              "examples": [
                "https://sync.nodegx.com/health"
              ]
            }
          }
        },
        "turn": {
          "description": "The relay for audio, video and data between peers who cannot reach each other directly. Its secret stands in the environment, not here.",
          "examples": [
            {
              "urls": [
                "turn:relay.nodegx.com:3478"
              ],
              "username": "nodegx",
              "credentialType": "password"
            }
          ],
          "type": "object",
          "additionalProperties": false,
          "patternProperties": {
            "^x-": {}
          },
          "properties": {
            "urls": {
              "description": "The relay's addresses. Empty: peers try without a relay.",
              "type": "array",
              "uniqueItems": true,
              "maxItems": 20,
              "default": [],
              "examples": [
                [
                  "turn:relay.nodegx.com:3478",
                  "turns:relay.nodegx.com:5349?transport=tcp"
                ]
              ],
              "items": {
                "description": "A TURN or STUN address.",
                "type": "string",
                "maxLength": 300,
                "pattern": "^(stuns?:([A-Za-z0-9._-]+|\\[[0-9A-Fa-f:.]+\\])(:[0-9]{1,5})?|turns?:([A-Za-z0-9._-]+|\\[[0-9A-Fa-f:.]+\\])(:[0-9]{1,5})?(\\?transport=(udp|tcp))?)$",
                "patternErrorMessage": "must be a TURN or STUN address such as turn:relay.example.org:3478 or turns:relay.example.org:5349?transport=tcp",
                "examples": [
                  "turn:relay.nodegx.com:3478"
                ]
              }
            },
            "username": {
              "description": "The name that goes into the short-lived user names of the relay, after the time at which they expire.",
              "type": "string",
              "minLength": 1,
              "maxLength": 64,
              "pattern": "^[A-Za-z0-9._@-]+$",
              "patternErrorMessage": "must be letters, digits and . _ @ - only: a colon separates it from the expiry time",
              "default": "nodegx",
              "examples": [
                "nodegx"
              ]
            },
            "credentialType": {
              "description": "How peers prove themselves to the relay. Browsers know only `password`.",
              "type": "string",
              "enum": [
                "password"
              ],
              "default": "password",
              "examples": [
                "password"
              ]
            }
          }
        },
        "notifications": {
          "description": "The service that keeps an inbox for every person.",
          "examples": [
            {
              "url": "wss://notify.nodegx.com",
              "healthCheck": "https://notify.nodegx.com/health"
            }
          ],
          "type": "object",
          "additionalProperties": false,
          "patternProperties": {
            "^x-": {}
          },
          "properties": {
            "url": {
              "description": "Its WebSocket address; null: `/notifications` under `publicUrl`.",
              "type": [
                "string",
                "null"
              ],
              "format": "uri",
              "maxLength": 2048,
              "pattern": "^wss?://[^\\s/?#@]+(/[^\\s?#]*)?$",
              "patternErrorMessage": "must be a WebSocket address that starts with wss:// (ws:// on a private network) and has no ? or #",
              "default": null,
              "examples": [
                "wss://notify.nodegx.com"
              ]
            },
            "healthCheck": {
              "description": "The address that answers whether it is well; null: `/health` under its own address.",
              "type": [
                "string",
                "null"
              ],
              "format": "uri",
              "maxLength": 2048,
              "pattern": "^https?://[^\\s/?#@]+([/?#]\\S*)?$",
              "patternErrorMessage": "must be a web address that starts with https:// (or http://)",
              "default": null,
              "examples": [
                "https://notify.nodegx.com/health"
              ]
            }
          }
        }
      }
    },
    "identity": {
      "description": "How people get in: as guests, with an account, through GitHub, or with tokens of an issuer of your own.",
      "examples": [
        {
          "guests": false,
          "accounts": true
        }
      ],
      "type": "object",
      "additionalProperties": false,
      "patternProperties": {
        "^x-": {}
      },
      "properties": {
        "guests": {
          "description": "Whether someone may join with nothing but a name.",
          "type": "boolean",
          "default": true,
          "examples": [
            true,
            false
          ]
        },
        "issuer": {
          "description": "The `iss` of the tokens of an outside issuer that the community trusts instead of its own identity service; null: its own.",
          "type": [
            "string",
            "null"
          ],
          "format": "uri",
          "maxLength": 2048,
          "pattern": "^https?://[^\\s/?#@]+([/?#]\\S*)?$",
          "patternErrorMessage": "must be the web address of the issuer, exactly as it stands in the `iss` of its tokens",
          "default": null,
          "examples": [
            "https://login.example.org"
          ]
        },
        "jwksUrl": {
          "description": "Where the outside issuer publishes its public keys.",
          "type": [
            "string",
            "null"
          ],
          "format": "uri",
          "maxLength": 2048,
          "pattern": "^https?://[^\\s/?#@]+([/?#]\\S*)?$",
          "patternErrorMessage": "must be a web address that starts with https:// (or http://)",
          "default": null,
          "examples": [
            "https://login.example.org/.well-known/jwks.json"
          ]
        },
        "audience": {
          "description": "The `aud` that a token must carry; null: not checked.",
          "type": [
            "string",
            "null"
          ],
          "minLength": 1,
          "maxLength": 255,
          "default": null,
          "examples": [
            "nodegx"
          ]
        },
        "tokenMinutes": {
          "description": "How long a token lives, in minutes. Clients refresh it while they are connected; a short life bounds what a stolen token can do.",
          "type": "integer",
          "minimum": 1,
          "maximum": 60,
          "default": 10,
          "examples": [
            10
          ]
        },
        "accounts": {
          "description": "Whether people may open an account here and sign in with it.",
          "type": "boolean",
          "default": true,
          "examples": [
            true,
            false
          ]
        },
        "accessToken": {
          "description": "Whether one shared access token, set in the environment, lets people in.",
          "type": "boolean",
          "default": false,
          "examples": [
            false,
            true
          ]
        },
        "github": {
          "description": "Sign-in with GitHub. The client secret stands in the environment, not here.",
          "examples": [
            {
              "enabled": true,
              "clientId": "Iv1.0123456789abcdef"
            }
          ],
          "type": "object",
          "additionalProperties": false,
          "patternProperties": {
            "^x-": {}
          },
          "properties": {
            "enabled": {
              "description": "Whether people may sign in with GitHub.",
              "type": "boolean",
              "default": false,
              "examples": [
                false,
                true
              ]
            },
            "clientId": {
              "description": "The public client id of the GitHub app.",
              "type": [
                "string",
                "null"
              ],
              "maxLength": 100,
              "pattern": "^[A-Za-z0-9._-]+$",
              "patternErrorMessage": "must be the client id that GitHub shows for your app: letters, digits, dots, hyphens",
              "default": null,
              "examples": [
                "Iv1.0123456789abcdef"
              ]
            }
          }
        }
      }
    },
    "features": {
      "description": "What people can do here. A feature that is off answers so, in the hub as in the services.",
      "examples": [
        {
          "jobs": false,
          "collaboration": {
            "maxSessionSize": 25
          }
        }
      ],
      "type": "object",
      "additionalProperties": false,
      "patternProperties": {
        "^x-": {}
      },
      "properties": {
        "discussions": {
          "description": "Whether there are discussions.",
          "type": "boolean",
          "default": true,
          "examples": [
            true,
            false
          ]
        },
        "components": {
          "description": "Whether there is a registry of components.",
          "type": "boolean",
          "default": true,
          "examples": [
            true,
            false
          ]
        },
        "tutorials": {
          "description": "Whether there is a registry of tutorials.",
          "type": "boolean",
          "default": true,
          "examples": [
            true,
            false
          ]
        },
        "showcase": {
          "description": "Whether people can show what they made.",
          "type": "boolean",
          "default": true,
          "examples": [
            true,
            false
          ]
        },
        "jobs": {
          "description": "Whether there is a job board.",
          "type": "boolean",
          "default": true,
          "examples": [
            true,
            false
          ]
        },
        "collaboration": {
          "description": "Live sessions: who may open them, how large they get, what they carry.",
          "examples": [
            {
              "enabled": true,
              "maxSessionSize": 10
            }
          ],
          "type": "object",
          "additionalProperties": false,
          "patternProperties": {
            "^x-": {}
          },
          "properties": {
            "enabled": {
              "description": "Whether there are live sessions at all.",
              "type": "boolean",
              "default": true,
              "examples": [
                true,
                false
              ]
            },
            "publicSessions": {
              "description": "Whether a session may be listed for everyone in the community to find.",
              "type": "boolean",
              "default": true,
              "examples": [
                true,
                false
              ]
            },
            "privateSessions": {
              "description": "Whether a session may be open to invited people only.",
              "type": "boolean",
              "default": true,
              "examples": [
                true,
                false
              ]
            },
            "maxSessionSize": {
              "description": "How many people fit into one session. Peers send audio and video to each other, so that every further person costs all of the others.",
              "type": "integer",
              "minimum": 2,
              "maximum": 100,
              "default": 10,
              "examples": [
                10
              ]
            },
            "audioEnabled": {
              "description": "Whether people can talk in a session.",
              "type": "boolean",
              "default": true,
              "examples": [
                true,
                false
              ]
            },
            "videoEnabled": {
              "description": "Whether people can turn their cameras on in a session.",
              "type": "boolean",
              "default": false,
              "examples": [
                false,
                true
              ]
            },
            "screenShareEnabled": {
              "description": "Whether people can share their screens in a session.",
              "type": "boolean",
              "default": true,
              "examples": [
                true,
                false
              ]
            },
            "requireAuth": {
              "description": "Whether a valid token is needed to connect. Without it a client is taken at its word for who it is: fit for a trusted network only.",
              "type": "boolean",
              "default": true,
              "examples": [
                true,
                false
              ]
            }
          }
        },
        "notifications": {
          "description": "The inbox that tells people what they missed.",
          "examples": [
            {
              "enabled": true,
              "persistDays": 30
            }
          ],
          "type": "object",
          "additionalProperties": false,
          "patternProperties": {
            "^x-": {}
          },
          "properties": {
            "enabled": {
              "description": "Whether there is an inbox.",
              "type": "boolean",
              "default": true,
              "examples": [
                true,
                false
              ]
            },
            "channels": {
              "description": "What people are told about.",
              "type": "array",
              "uniqueItems": true,
              "maxItems": 4,
              "default": [
                "discussions",
                "sessions",
                "components",
                "invites"
              ],
              "examples": [
                [
                  "discussions",
                  "sessions",
                  "components",
                  "invites"
                ]
              ],
              "items": {
                "description": "A subject of notifications.",
                "type": "string",
                "enum": [
                  "discussions",
                  "sessions",
                  "components",
                  "invites"
                ],
                "examples": [
                  "sessions"
                ]
              }
            },
            "persistDays": {
              "description": "How many days a notification stays in the inbox.",
              "type": "integer",
              "minimum": 1,
              "maximum": 365,
              "default": 30,
              "examples": [
                30
              ]
            }
          }
        }
      }
    },
    "branding": {
      "description": "What the hub looks like.",
      "examples": [
        {
          "primaryColor": "#FF6B6B"
        }
      ],
      "type": "object",
      "additionalProperties": false,
      "patternProperties": {
        "^x-": {}
      },
      "properties": {
        "primaryColor": {
          "description": "The colour of buttons and links.",
          "type": "string",
          "pattern": "^#[0-9A-Fa-f]{6}$",
          "patternErrorMessage": "must be a colour of # and six hexadecimal digits, such as #FF6B6B",
          "default": "#FF6B6B",
          "examples": [
            "#FF6B6B"
          ]
        },
        "secondaryColor": {
          "description": "The colour that stands beside the first one.",
          "type": "string",
          "pattern": "^#[0-9A-Fa-f]{6}$",
          "patternErrorMessage": "must be a colour of # and six hexadecimal digits, such as #FF6B6B",
          "default": "#4ECDC4",
          "examples": [
            "#4ECDC4"
          ]
        },
        "logo": {
          "description": "The image in the hub's header; null: the community's name.",
          "type": [
            "string",
            "null"
          ],
          "format": "uri",
          "maxLength": 2048,
          "pattern": "^https?://[^\\s/?#@]+([/?#]\\S*)?$",
          "patternErrorMessage": "must be a web address that starts with https:// (or http://)",
          "default": null,
          "examples": [
            "https://nodegx.com/community-logo.png"
          ]
        },
        "favicon": {
          "description": "The icon in the browser's tab; null: ours.",
          "type": [
            "string",
            "null"
          ],
          "format": "uri",
          "maxLength": 2048,
          "pattern": "^https?://[^\\s/?#@]+([/?#]\\S*)?$",
          "patternErrorMessage": "must be a web address that starts with https:// (or http://)",
          "default": null,
          "examples": [
            "https://nodegx.com/favicon.ico"
          ]
        },
        "customCSS": {
          "description": "A style sheet that the hub loads after its own; null: none.",
          "type": [
            "string",
            "null"
          ],
          "format": "uri",
          "maxLength": 2048,
          "pattern": "^https?://[^\\s/?#@]+([/?#]\\S*)?$",
          "patternErrorMessage": "must be the web address of a style sheet and start with https:// (or http://); the rules themselves do not stand in this file",
          "default": null,
          "examples": [
            "https://community.example.org/theme.css"
          ]
        }
      }
    },
    "moderation": {
      "description": "Who keeps order, what needs a look before it appears, who is out.",
      "examples": [
        {
          "moderators": [
            "richardthompson"
          ],
          "bannedUsers": []
        }
      ],
      "type": "object",
      "additionalProperties": false,
      "patternProperties": {
        "^x-": {}
      },
      "properties": {
        "moderators": {
          "description": "The user ids of the moderators.",
          "type": "array",
          "uniqueItems": true,
          "maxItems": 1000,
          "default": [],
          "examples": [
            [
              "richardthompson",
              "visualhive"
            ]
          ],
          "items": {
            "description": "The `sub` of a person's tokens.",
            "type": "string",
            "maxLength": 255,
            "pattern": "^[^\\s\\u0000-\\u001F\\u007F]+$",
            "patternErrorMessage": "must be a user id: at least one character, no spaces",
            "examples": [
              "richardthompson"
            ]
          }
        },
        "requireApproval": {
          "description": "What a moderator must approve before others see it.",
          "examples": [
            {
              "components": false,
              "tutorials": true
            }
          ],
          "type": "object",
          "additionalProperties": false,
          "patternProperties": {
            "^x-": {}
          },
          "properties": {
            "components": {
              "description": "Whether components wait for approval.",
              "type": "boolean",
              "default": false,
              "examples": [
                false,
                true
              ]
            },
            "tutorials": {
              "description": "Whether tutorials wait for approval.",
              "type": "boolean",
              "default": true,
              "examples": [
                true,
                false
              ]
            },
            "showcaseProjects": {
              "description": "Whether showcase projects wait for approval.",
              "type": "boolean",
              "default": true,
              "examples": [
                true,
                false
              ]
            },
            "jobs": {
              "description": "Whether job offers wait for approval.",
              "type": "boolean",
              "default": false,
              "examples": [
                false,
                true
              ]
            }
          }
        },
        "autoModerationEnabled": {
          "description": "Whether the registry's checks refuse what breaks its rules without waiting for a moderator.",
          "type": "boolean",
          "default": true,
          "examples": [
            true,
            false
          ]
        },
        "bannedUsers": {
          "description": "The user ids of those who are turned away everywhere, at once.",
          "type": "array",
          "uniqueItems": true,
          "maxItems": 10000,
          "default": [],
          "examples": [
            [
              "mallory"
            ]
          ],
          "items": {
            "description": "The `sub` of a person's tokens.",
            "type": "string",
            "maxLength": 255,
            "pattern": "^[^\\s\\u0000-\\u001F\\u007F]+$",
            "patternErrorMessage": "must be a user id: at least one character, no spaces",
            "examples": [
              "mallory"
            ]
          }
        }
      }
    },
    "integrations": {
      "description": "Other places where the community lives.",
      "examples": [
        {
          "github": {
            "org": "nodegx"
          }
        }
      ],
      "type": "object",
      "additionalProperties": false,
      "patternProperties": {
        "^x-": {}
      },
      "properties": {
        "github": {
          "description": "The community on GitHub.",
          "examples": [
            {
              "org": "nodegx",
              "discussionsRepo": "nodegx/nodegx-community"
            }
          ],
          "type": "object",
          "additionalProperties": false,
          "patternProperties": {
            "^x-": {}
          },
          "properties": {
            "org": {
              "description": "Its organisation or user.",
              "type": [
                "string",
                "null"
              ],
              "pattern": "^[A-Za-z0-9]([A-Za-z0-9]|-(?=[A-Za-z0-9])){0,38}$",
              "patternErrorMessage": "must be a GitHub user or organisation name: letters, digits and single hyphens",
              "default": null,
              "examples": [
                "nodegx"
              ]
            },
            "discussionsRepo": {
              "description": "The repository whose discussions are the community's.",
              "type": [
                "string",
                "null"
              ],
              "pattern": "^[A-Za-z0-9]([A-Za-z0-9]|-(?=[A-Za-z0-9])){0,38}/[A-Za-z0-9._-]{1,100}$",
              "patternErrorMessage": "must be a GitHub repository written as owner/name",
              "default": null,
              "examples": [
                "nodegx/nodegx-community"
              ]
            },
            "issuesRepo": {
              "description": "The repository where people report what is broken.",
              "type": [
                "string",
                "null"
              ],
              "pattern": "^[A-Za-z0-9]([A-Za-z0-9]|-(?=[A-Za-z0-9])){0,38}/[A-Za-z0-9._-]{1,100}$",
              "patternErrorMessage": "must be a GitHub repository written as owner/name",
              "default": null,
              "examples": [
                "nodegx/nodegx"
              ]
            }
          }
        },
        "discord": {
          "description": "Messages to a Discord channel.",
          "examples": [
            {
              "enabled": true,
              "webhookUrl": "env:DISCORD_WEBHOOK_URL"
            }
          ],
          "type": "object",
          "additionalProperties": false,
          "patternProperties": {
            "^x-": {}
          },
          "properties": {
            "enabled": {
              "description": "Whether messages are sent.",
              "type": "boolean",
              "default": false,
              "examples": [
                false,
                true
              ]
            },
            "webhookUrl": {
              "description": "The environment variable that holds the webhook's address, as `env:NAME`. The address itself is a secret: who knows it can post.",
              "type": [
                "string",
                "null"
              ],
              "pattern": "^env:[A-Z_][A-Z0-9_]{0,99}$",
              "patternErrorMessage": "must name the environment variable that holds the webhook's address, as env:NAME",
              "default": null,
              "examples": [
                "env:DISCORD_WEBHOOK_URL"
              ]
            },
            "serverId": {
              "description": "The Discord server's id, in quotes: it has more digits than a JSON number keeps.",
              "type": [
                "string",
                "null"
              ],
              "pattern": "^[0-9]{17,20}$",
              "patternErrorMessage": "must be the 17 to 20 digits of a Discord server's id",
              "default": null,
              "examples": [
                "112233445566778899"
              ]
            }
          }
        },
        "slack": {
          "description": "Messages to a Slack channel.",
          "examples": [
            {
              "enabled": true,
              "webhookUrl": "env:SLACK_WEBHOOK_URL"
            }
          ],
          "type": "object",
          "additionalProperties": false,
          "patternProperties": {
            "^x-": {}
          },
          "properties": {
            "enabled": {
              "description": "Whether messages are sent.",
              "type": "boolean",
              "default": false,
              "examples": [
                false,
                true
              ]
            },
            "webhookUrl": {
              "description": "The environment variable that holds the webhook's address, as `env:NAME`. The address itself is a secret: who knows it can post.",
              "type": [
                "string",
                "null"
              ],
              "pattern": "^env:[A-Z_][A-Z0-9_]{0,99}$",
              "patternErrorMessage": "must name the environment variable that holds the webhook's address, as env:NAME",
              "default": null,
              "examples": [
                "env:SLACK_WEBHOOK_URL"
              ]
            }
          }
        }
      }
    },
    "limits": {
      "description": "How much one person, one session and one document may use.",
      "examples": [
        {
          "maxSessionsPerUser": 5,
          "rateLimit": {
            "sessionsPerHour": 10
          }
        }
      ],
      "type": "object",
      "additionalProperties": false,
      "patternProperties": {
        "^x-": {}
      },
      "properties": {
        "maxComponentsPerUser": {
          "description": "How many components one person may publish.",
          "type": "integer",
          "minimum": 0,
          "maximum": 10000,
          "default": 50,
          "examples": [
            50
          ]
        },
        "maxSessionsPerUser": {
          "description": "How many sessions one person may have open at a time.",
          "type": "integer",
          "minimum": 1,
          "maximum": 1000,
          "default": 5,
          "examples": [
            5
          ]
        },
        "maxInvitesPerSession": {
          "description": "How many invitations to one session may be open at a time.",
          "type": "integer",
          "minimum": 0,
          "maximum": 1000,
          "default": 20,
          "examples": [
            20
          ]
        },
        "rateLimit": {
          "description": "How often one person may do something.",
          "examples": [
            {
              "sessionsPerHour": 10,
              "invitesPerHour": 50
            }
          ],
          "type": "object",
          "additionalProperties": false,
          "patternProperties": {
            "^x-": {}
          },
          "properties": {
            "sessionsPerHour": {
              "description": "How many sessions one person may open in an hour.",
              "type": "integer",
              "minimum": 1,
              "maximum": 10000,
              "default": 10,
              "examples": [
                10
              ]
            },
            "invitesPerHour": {
              "description": "How many invitations one person may send in an hour.",
              "type": "integer",
              "minimum": 0,
              "maximum": 10000,
              "default": 50,
              "examples": [
                50
              ]
            }
          }
        },
        "documents": {
          "description": "What a shared document and each of its connections may use. Past a limit the sender is told; nothing is dropped in silence.",
          "examples": [
            {
              "maxBytes": 52428800,
              "maxConnections": 500
            }
          ],
          "type": "object",
          "additionalProperties": false,
          "patternProperties": {
            "^x-": {}
          },
          "properties": {
            "maxBytes": {
              "description": "How many bytes a document may take in storage (50 MiB).",
              "type": "integer",
              "minimum": 65536,
              "maximum": 1073741824,
              "default": 52428800,
              "examples": [
                52428800
              ]
            },
            "maxMessageBytes": {
              "description": "How many bytes one message may have (8 MiB).",
              "type": "integer",
              "minimum": 1024,
              "maximum": 67108864,
              "default": 8388608,
              "examples": [
                8388608
              ]
            },
            "messagesPerSecond": {
              "description": "How many messages one connection may send in a second.",
              "type": "integer",
              "minimum": 1,
              "maximum": 100000,
              "default": 600,
              "examples": [
                600
              ]
            },
            "bytesPerSecond": {
              "description": "How many bytes one connection may send in a second (16 MiB).",
              "type": "integer",
              "minimum": 1024,
              "maximum": 1073741824,
              "default": 16777216,
              "examples": [
                16777216
              ]
            },
            "maxConnections": {
              "description": "How many connections one document may have at a time.",
              "type": "integer",
              "minimum": 1,
              "maximum": 10000,
              "default": 500,
              "examples": [
                500
              ]
            },
            "maxPresenceBytes": {
              "description": "How many bytes the presence of one connection may have: cursor, selection, name, colour (64 KiB).",
              "type": "integer",
              "minimum": 256,
              "maximum": 1048576,
              "default": 65536,
              "examples": [
                65536
              ]
            }
          }
        }
      }
    }
  }
};

/** What stands in a resolved community where the file says nothing. */
export const communityDefaults: CommunityDefaults = {
  "$schema": "https://nodegx.org/schemas/community.v1.json",
  "community": {
    "description": "",
    "type": "public",
    "owner": {
      "github": null,
      "name": null,
      "website": null,
      "contact": null
    },
    "repository": null,
    "createdAt": null,
    "updatedAt": null
  },
  "servers": {
    "publicUrl": null,
    "allowedOrigins": [],
    "identity": {
      "url": null,
      "healthCheck": null
    },
    "signaling": {
      "url": null,
      "healthCheck": null
    },
    "sync": {
      "url": null,
      "healthCheck": null
    },
    "turn": {
      "urls": [],
      "username": "nodegx",
      "credentialType": "password"
    },
    "notifications": {
      "url": null,
      "healthCheck": null
    }
  },
  "identity": {
    "guests": true,
    "issuer": null,
    "jwksUrl": null,
    "audience": null,
    "tokenMinutes": 10,
    "accounts": true,
    "accessToken": false,
    "github": {
      "enabled": false,
      "clientId": null
    }
  },
  "features": {
    "discussions": true,
    "components": true,
    "tutorials": true,
    "showcase": true,
    "jobs": true,
    "collaboration": {
      "enabled": true,
      "publicSessions": true,
      "privateSessions": true,
      "maxSessionSize": 10,
      "audioEnabled": true,
      "videoEnabled": false,
      "screenShareEnabled": true,
      "requireAuth": true
    },
    "notifications": {
      "enabled": true,
      "channels": [
        "discussions",
        "sessions",
        "components",
        "invites"
      ],
      "persistDays": 30
    }
  },
  "branding": {
    "primaryColor": "#FF6B6B",
    "secondaryColor": "#4ECDC4",
    "logo": null,
    "favicon": null,
    "customCSS": null
  },
  "moderation": {
    "moderators": [],
    "requireApproval": {
      "components": false,
      "tutorials": true,
      "showcaseProjects": true,
      "jobs": false
    },
    "autoModerationEnabled": true,
    "bannedUsers": []
  },
  "integrations": {
    "github": {
      "org": null,
      "discussionsRepo": null,
      "issuesRepo": null
    },
    "discord": {
      "enabled": false,
      "webhookUrl": null,
      "serverId": null
    },
    "slack": {
      "enabled": false,
      "webhookUrl": null
    }
  },
  "limits": {
    "maxComponentsPerUser": 50,
    "maxSessionsPerUser": 5,
    "maxInvitesPerSession": 20,
    "rateLimit": {
      "sessionsPerHour": 10,
      "invitesPerHour": 50
    },
    "documents": {
      "maxBytes": 52428800,
      "maxMessageBytes": 8388608,
      "messagesPerSecond": 600,
      "bytesPerSecond": 16777216,
      "maxConnections": 500,
      "maxPresenceBytes": 65536
    }
  }
};
