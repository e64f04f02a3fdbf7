/** A made-up spec of one area, file by file. */
export const smallSpec: Readonly<Record<string, string>> = {
  "openapi.yaml": `openapi: 3.1.0
info:
  title: Parcel API
  version: 1.0.0
externalDocs:
  url: https://parcels.example/docs
servers:
  - url: https://api.parcels.example/v1/
tags:
  - name: parcel-post
    x-displayName: Parcel Post
    description: Sending parcels.
security:
  - key: []
paths:
  /parcels:
    $ref: areas/parcel-post/paths/parcels.yaml
  /parcels/{parcel-id}:
    $ref: areas/parcel-post/paths/parcel.yaml
components:
  securitySchemes:
    key:
      type: apiKey
      in: header
      name: X-Key
`,
  "areas/parcel-post/paths/parcels.yaml": `get:
  operationId: listParcels
  tags: [parcel-post]
  summary: List parcels
  x-evidence: { method: documented, path: documented, request: observed, response: inferred }
  x-effect: read
  x-pagination: { page: page, pageSize: size, items: Rows, total: Total }
  parameters:
    - name: states
      in: query
      style: pipeDelimited
      explode: false
      schema:
        type: array
        items:
          type: string
          x-extensible-enum: [sent, lost]
    - name: page
      in: query
      schema: { type: integer }
      example: 1
    - name: size
      in: query
      schema: { type: integer }
  responses:
    '200':
      description: One page.
      content:
        application/json:
          schema:
            $ref: ../schemas/ParcelPage.yaml
    '404':
      $ref: ../responses/NotFound.yaml
post:
  operationId: sendParcel
  tags: [parcel-post]
  summary: Send a parcel
  description: A parcel leaves.
  externalDocs:
    url: https://parcels.example/docs/send
  x-evidence: { method: documented, path: documented, request: documented, response: documented }
  x-effect: notify
  x-reconcile:
    operation: listParcels
    key: Name
    check: The parcel is listed once it has left.
  requestBody:
    required: true
    content:
      application/json:
        schema:
          $ref: ../schemas/Parcel.yaml
        example:
          Name: Book
          Weight: 1.5
          Size of box: XL
          Inside:
            - Name: Bookmark
              Weight: 0.1
  responses:
    '201':
      description: The parcel left.
      content:
        application/json:
          schema:
            $ref: ../schemas/Parcel.yaml
    '400':
      description: No such address.
    '404':
      $ref: ../responses/NotFound.yaml
`,
  "areas/parcel-post/paths/parcel.yaml": `parameters:
  - name: parcel-id
    in: path
    required: true
    schema: { type: string }
    example: P-1
get:
  operationId: getLabel
  tags: [parcel-post]
  summary: Retrieve the label
  x-evidence: { method: documented, path: documented, request: documented, response: documented }
  x-effect: read
  responses:
    '200':
      description: The label.
      content:
        application/pdf:
          schema: { type: string, format: binary }
delete:
  operationId: cancelParcel
  tags: [parcel-post]
  summary: Cancel a parcel
  x-evidence: { method: documented, path: documented, request: documented, response: documented }
  x-effect: delete
  x-reconcile:
    none: Nothing tells.
  parameters:
    - name: If-Match
      in: header
      schema: { type: string }
    - name: Accept
      in: header
      schema: { type: string }
  responses:
    '204':
      description: Done.
`,
  "areas/parcel-post/responses/NotFound.yaml": `description: No such parcel.
content:
  application/json:
    schema:
      $ref: ../schemas/Fault.yaml
`,
  "areas/parcel-post/schemas/ParcelPage.yaml": `type: object
x-evidence: inferred
description: One page of parcels.
additionalProperties: true
properties:
  Rows:
    type: array
    items:
      $ref: ./Parcel.yaml
  Total:
    type: integer
`,
  "areas/parcel-post/schemas/Parcel.yaml": `type: object
x-evidence: documented
description: A parcel.
required: [Name, Weight]
additionalProperties: true
properties:
  Name:
    type: string
    description: What is in it.
    x-evidence: observed
  Weight:
    type: number
  Size of box:
    type: string
    x-extensible-enum: [S, XL]
  Inside:
    type: array
    items:
      $ref: '#'
`,
  "areas/parcel-post/schemas/Fault.yaml": `type: object
description: What went wrong.
properties:
  Reason:
    type: string
`,
};
