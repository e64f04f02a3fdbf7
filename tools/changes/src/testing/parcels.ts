/** A made-up area, before any change. Every piece of text that a case replaces stands in it once. */
export const parcels = `openapi: 3.1.0
info: { title: Parcel API, version: '1' }
externalDocs: { url: https://parcels.example/docs }
servers: [{ url: https://api.parcels.example/v1 }]
tags: [{ name: parcels, x-displayName: Parcels, description: Sending parcels. }]
security: [{ key: [] }]
paths:
  /parcels:
    get:
      operationId: listParcels
      tags: [parcels]
      summary: List parcels
      externalDocs: { url: https://parcels.example/list-1e0 }
      x-evidence: { method: documented, path: inferred, request: inferred, response: inferred }
      x-effect: read
      x-pagination: { page: page, pageSize: size, items: Rows, total: Total }
      parameters:
        - { name: page, in: query, schema: { type: integer } }
        - { name: size, in: query, schema: { type: integer, maximum: 100 } }
        - { name: sort, in: query, schema: { type: string, enum: [asc, desc] } }
        - { name: agency, in: query, description: Which agency., schema: { type: string } }
        - { name: ids, in: query, schema: { type: array, items: { type: string } } }
      responses:
        '200':
          description: One page.
          content: { application/json: { schema: { $ref: '#/components/schemas/ParcelPage' } } }
        '404': { $ref: '#/components/responses/NotFound' }
    post:
      operationId: sendParcel
      tags: [parcels]
      summary: Send a parcel
      externalDocs: { url: https://parcels.example/send-2e0 }
      x-evidence: { method: inferred, path: inferred, request: inferred, response: inferred }
      x-effect: notify
      x-reconcile: { operation: listParcels, key: Name, check: It is listed. }
      requestBody:
        required: true
        content: { application/json: { schema: { $ref: '#/components/schemas/Order' }, example: { Name: Book } } }
      responses:
        '200':
          description: It left.
          content: { application/json: { schema: { $ref: '#/components/schemas/Parcel' } } }
        '404': { $ref: '#/components/responses/NotFound' }
  /parcels/{parcelId}/label:
    get:
      operationId: getLabel
      tags: [parcels]
      summary: Retrieve the label
      externalDocs: { url: https://parcels.example/label-3e0 }
      x-evidence: { method: documented, path: documented, request: documented, response: documented }
      x-effect: read
      parameters:
        - { name: parcelId, in: path, required: true, schema: { type: string } }
        - { name: size, in: query, required: true, schema: { type: string } }
      responses:
        '200': { description: The label., content: { application/json: { schema: { $ref: '#/components/schemas/Label' } } } }
        '404': { $ref: '#/components/responses/NotFound' }
        '503': { description: Try later. }
components:
  securitySchemes:
    key: { type: apiKey, in: header, name: X-Key }
  responses:
    NotFound:
      description: No such parcel.
      content: { application/json: { schema: { $ref: '#/components/schemas/Fault' } } }
  schemas:
    Order:
      type: object
      x-evidence: inferred
      description: A parcel to send.
      additionalProperties: true
      required: [Name]
      properties:
        Name: { type: string, maxLength: 70, description: What is in it. }
        Note: { type: string }
        Kind: { type: string, enum: [small, large] }
        Service: { type: string, x-extensible-enum: [day, night] }
        Weight: { type: number, minimum: 0 }
        Parts: { type: integer }
        Sender: { $ref: '#/components/schemas/Address' }
    Address:
      type: object
      x-evidence: inferred
      additionalProperties: true
      properties:
        Street: { type: string }
        City: { type: string, minLength: 1 }
    ParcelPage:
      type: object
      properties:
        Rows: { type: array, items: { $ref: '#/components/schemas/Parcel' } }
        Total: { type: integer }
    Parcel:
      type: object
      x-evidence: inferred
      additionalProperties: true
      required: [Id]
      properties:
        Id: { type: string }
        State: { type: string, enum: [sent, lost] }
        SentDate: { type: string, format: date }
        Carrier: { type: string, x-extensible-enum: [post, train] }
        Remarks: { type: array, items: { type: string } }
        Receiver: { $ref: '#/components/schemas/Address' }
    Label:
      type: object
      required: [Text]
      properties:
        Text: { type: string }
        Width: { type: number, maximum: 20 }
    Fault:
      type: object
      properties:
        Reason: { type: string }
        Code: { type: [string, 'null'] }
`;
