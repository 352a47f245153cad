import * as $protobuf from "protobufjs/minimal.js";

/** Namespace parley. */
export namespace parley {

    /** Namespace v1. */
    namespace v1 {

        /**
         * Properties of a ClientFrame.
         * @deprecated Use parley.v1.ClientFrame.$Properties instead.
         */
        interface IClientFrame extends parley.v1.ClientFrame.$Properties {
        }

        /** Client to server. Exactly one field is set; a frame with none, or an unknown one, is a protocol error. */
        class ClientFrame {

            /**
             * Constructs a new ClientFrame.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.ClientFrame.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ClientFrame hello. */
            hello: (parley.v1.Hello|null);

            /** ClientFrame send. */
            send: (parley.v1.Send|null);

            /** ClientFrame requestHuman. */
            requestHuman: (parley.v1.RequestHuman|null);

            /** ClientFrame stopTurn. */
            stopTurn: (parley.v1.StopTurn|null);

            /** ClientFrame leave. */
            leave: (parley.v1.Leave|null);

            /** ClientFrame rate. */
            rate: (parley.v1.Rate|null);

            /** ClientFrame typing. */
            typing: (parley.v1.Typing|null);

            /** ClientFrame read. */
            read: (parley.v1.Read|null);

            /** ClientFrame ack. */
            ack: (parley.v1.Ack|null);

            /** ClientFrame pong. */
            pong: (parley.v1.Pong|null);

            /** ClientFrame frame. */
            frame?: ("hello"|"send"|"requestHuman"|"stopTurn"|"leave"|"rate"|"typing"|"read"|"ack"|"pong");

            /**
             * Creates a new ClientFrame instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ClientFrame instance
             */
            static create(properties: parley.v1.ClientFrame.$Shape): parley.v1.ClientFrame & parley.v1.ClientFrame.$Shape;
            static create(properties?: parley.v1.ClientFrame.$Properties): parley.v1.ClientFrame;

            /**
             * Encodes the specified ClientFrame message. Does not implicitly {@link parley.v1.ClientFrame.verify|verify} messages.
             * @param message ClientFrame message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.ClientFrame.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ClientFrame message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.ClientFrame & parley.v1.ClientFrame.$Shape} ClientFrame
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.ClientFrame & parley.v1.ClientFrame.$Shape;

            /**
             * Verifies a ClientFrame message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a ClientFrame message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ClientFrame
             */
            static fromObject(object: { [k: string]: any }): parley.v1.ClientFrame;

            /**
             * Creates a plain object from a ClientFrame message. Also converts values to other types if specified.
             * @param message ClientFrame
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: parley.v1.ClientFrame, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ClientFrame to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace ClientFrame {

            /** Properties of a ClientFrame. */
            interface $Properties {

                /** ClientFrame hello */
                hello?: (parley.v1.Hello.$Properties|null);

                /** ClientFrame send */
                send?: (parley.v1.Send.$Properties|null);

                /** ClientFrame requestHuman */
                requestHuman?: (parley.v1.RequestHuman.$Properties|null);

                /** ClientFrame stopTurn */
                stopTurn?: (parley.v1.StopTurn.$Properties|null);

                /** ClientFrame leave */
                leave?: (parley.v1.Leave.$Properties|null);

                /** ClientFrame rate */
                rate?: (parley.v1.Rate.$Properties|null);

                /** ClientFrame typing */
                typing?: (parley.v1.Typing.$Properties|null);

                /** ClientFrame read */
                read?: (parley.v1.Read.$Properties|null);

                /** ClientFrame ack */
                ack?: (parley.v1.Ack.$Properties|null);

                /** ClientFrame pong */
                pong?: (parley.v1.Pong.$Properties|null);

                /** ClientFrame frame */
                frame?: ("hello"|"send"|"requestHuman"|"stopTurn"|"leave"|"rate"|"typing"|"read"|"ack"|"pong");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a ClientFrame. */
            type $Shape = {
              hello?: parley.v1.Hello.$Shape|null;
              send?: parley.v1.Send.$Shape|null;
              requestHuman?: parley.v1.RequestHuman.$Shape|null;
              stopTurn?: parley.v1.StopTurn.$Shape|null;
              leave?: parley.v1.Leave.$Shape|null;
              rate?: parley.v1.Rate.$Shape|null;
              typing?: parley.v1.Typing.$Shape|null;
              read?: parley.v1.Read.$Shape|null;
              ack?: parley.v1.Ack.$Shape|null;
              pong?: parley.v1.Pong.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ frame?: undefined; hello?: null; send?: null; requestHuman?: null; stopTurn?: null; leave?: null; rate?: null; typing?: null; read?: null; ack?: null; pong?: null }|{ frame?: "hello"; hello: parley.v1.Hello.$Shape; send?: null; requestHuman?: null; stopTurn?: null; leave?: null; rate?: null; typing?: null; read?: null; ack?: null; pong?: null }|{ frame?: "send"; hello?: null; send: parley.v1.Send.$Shape; requestHuman?: null; stopTurn?: null; leave?: null; rate?: null; typing?: null; read?: null; ack?: null; pong?: null }|{ frame?: "requestHuman"; hello?: null; send?: null; requestHuman: parley.v1.RequestHuman.$Shape; stopTurn?: null; leave?: null; rate?: null; typing?: null; read?: null; ack?: null; pong?: null }|{ frame?: "stopTurn"; hello?: null; send?: null; requestHuman?: null; stopTurn: parley.v1.StopTurn.$Shape; leave?: null; rate?: null; typing?: null; read?: null; ack?: null; pong?: null }|{ frame?: "leave"; hello?: null; send?: null; requestHuman?: null; stopTurn?: null; leave: parley.v1.Leave.$Shape; rate?: null; typing?: null; read?: null; ack?: null; pong?: null }|{ frame?: "rate"; hello?: null; send?: null; requestHuman?: null; stopTurn?: null; leave?: null; rate: parley.v1.Rate.$Shape; typing?: null; read?: null; ack?: null; pong?: null }|{ frame?: "typing"; hello?: null; send?: null; requestHuman?: null; stopTurn?: null; leave?: null; rate?: null; typing: parley.v1.Typing.$Shape; read?: null; ack?: null; pong?: null }|{ frame?: "read"; hello?: null; send?: null; requestHuman?: null; stopTurn?: null; leave?: null; rate?: null; typing?: null; read: parley.v1.Read.$Shape; ack?: null; pong?: null }|{ frame?: "ack"; hello?: null; send?: null; requestHuman?: null; stopTurn?: null; leave?: null; rate?: null; typing?: null; read?: null; ack: parley.v1.Ack.$Shape; pong?: null }|{ frame?: "pong"; hello?: null; send?: null; requestHuman?: null; stopTurn?: null; leave?: null; rate?: null; typing?: null; read?: null; ack?: null; pong: parley.v1.Pong.$Shape })
            );
        }

        /**
         * Properties of a Hello.
         * @deprecated Use parley.v1.Hello.$Properties instead.
         */
        interface IHello extends parley.v1.Hello.$Properties {
        }

        /** The first frame of a connection, within 5 s of the upgrade. */
        class Hello {

            /**
             * Constructs a new Hello.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.Hello.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** JWT from POST /v1/visitors. */
            token: string;

            /** Empty: the visitor's open conversation on the token's site; one is opened if there is none. */
            conversationId: string;

            /** Absent: send every event from 1. */
            resume: parley.v1.Resume;

            /**
             * Creates a new Hello instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Hello instance
             */
            static create(properties: parley.v1.Hello.$Shape): parley.v1.Hello & parley.v1.Hello.$Shape;
            static create(properties?: parley.v1.Hello.$Properties): parley.v1.Hello;

            /**
             * Encodes the specified Hello message. Does not implicitly {@link parley.v1.Hello.verify|verify} messages.
             * @param message Hello message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.Hello.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Hello message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.Hello & parley.v1.Hello.$Shape} Hello
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.Hello & parley.v1.Hello.$Shape;

            /**
             * Verifies a Hello message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a Hello message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Hello
             */
            static fromObject(object: { [k: string]: any }): parley.v1.Hello;

            /**
             * Creates a plain object from a Hello message. Also converts values to other types if specified.
             * @param message Hello
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: parley.v1.Hello, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Hello to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Hello {

            /** Properties of a Hello. */
            interface $Properties {

                /** JWT from POST /v1/visitors. */
                token?: string;

                /** Empty: the visitor's open conversation on the token's site; one is opened if there is none. */
                conversationId?: string;

                /** Absent: send every event from 1. */
                resume?: parley.v1.Resume.$Properties;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Hello. */
            type $Shape = parley.v1.Hello.$Properties;
        }

        /**
         * Properties of a Resume.
         * @deprecated Use parley.v1.Resume.$Properties instead.
         */
        interface IResume extends parley.v1.Resume.$Properties {
        }

        /** Represents a Resume. */
        class Resume {

            /**
             * Constructs a new Resume.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.Resume.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** The database history the client's events came from; empty = unknown, accepted. */
            epoch: string;

            /** Seq of the last event the client holds without a gap; 0 = none. */
            lastSeq: number;

            /**
             * Creates a new Resume instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Resume instance
             */
            static create(properties: parley.v1.Resume.$Shape): parley.v1.Resume & parley.v1.Resume.$Shape;
            static create(properties?: parley.v1.Resume.$Properties): parley.v1.Resume;

            /**
             * Encodes the specified Resume message. Does not implicitly {@link parley.v1.Resume.verify|verify} messages.
             * @param message Resume message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.Resume.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Resume message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.Resume & parley.v1.Resume.$Shape} Resume
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.Resume & parley.v1.Resume.$Shape;

            /**
             * Verifies a Resume message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a Resume message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Resume
             */
            static fromObject(object: { [k: string]: any }): parley.v1.Resume;

            /**
             * Creates a plain object from a Resume message. Also converts values to other types if specified.
             * @param message Resume
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: parley.v1.Resume, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Resume to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Resume {

            /** Properties of a Resume. */
            interface $Properties {

                /** The database history the client's events came from; empty = unknown, accepted. */
                epoch?: string;

                /** Seq of the last event the client holds without a gap; 0 = none. */
                lastSeq?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Resume. */
            type $Shape = parley.v1.Resume.$Properties;
        }

        /**
         * Properties of a Send.
         * @deprecated Use parley.v1.Send.$Properties instead.
         */
        interface ISend extends parley.v1.Send.$Properties {
        }

        /** A visitor's message. `client_message_id` is a UUID made once per message and kept through every resend. */
        class Send {

            /**
             * Constructs a new Send.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.Send.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Send clientMessageId. */
            clientMessageId: string;

            /** `client_message_id` of the entry before this one in the same outbox while that has no outcome yet; else empty. */
            after: string;

            /** At most 16 KiB of UTF-8, no NUL. May be empty only if there are files. */
            text: string;

            /** From `POST /v1/files`, each the sender's own; at most 10. */
            fileIds: string[];

            /**
             * Creates a new Send instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Send instance
             */
            static create(properties: parley.v1.Send.$Shape): parley.v1.Send & parley.v1.Send.$Shape;
            static create(properties?: parley.v1.Send.$Properties): parley.v1.Send;

            /**
             * Encodes the specified Send message. Does not implicitly {@link parley.v1.Send.verify|verify} messages.
             * @param message Send message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.Send.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Send message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.Send & parley.v1.Send.$Shape} Send
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.Send & parley.v1.Send.$Shape;

            /**
             * Verifies a Send message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a Send message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Send
             */
            static fromObject(object: { [k: string]: any }): parley.v1.Send;

            /**
             * Creates a plain object from a Send message. Also converts values to other types if specified.
             * @param message Send
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: parley.v1.Send, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Send to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Send {

            /** Properties of a Send. */
            interface $Properties {

                /** Send clientMessageId */
                clientMessageId?: string;

                /** `client_message_id` of the entry before this one in the same outbox while that has no outcome yet; else empty. */
                after?: string;

                /** At most 16 KiB of UTF-8, no NUL. May be empty only if there are files. */
                text?: string;

                /** From `POST /v1/files`, each the sender's own; at most 10. */
                fileIds?: string[];

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Send. */
            type $Shape = parley.v1.Send.$Properties;
        }

        /**
         * Properties of a RequestHuman.
         * @deprecated Use parley.v1.RequestHuman.$Properties instead.
         */
        interface IRequestHuman extends parley.v1.RequestHuman.$Properties {
        }

        /** Represents a RequestHuman. */
        class RequestHuman {

            /**
             * Constructs a new RequestHuman.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.RequestHuman.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RequestHuman clientMessageId. */
            clientMessageId: string;

            /** RequestHuman after. */
            after: string;

            /**
             * Creates a new RequestHuman instance using the specified properties.
             * @param [properties] Properties to set
             * @returns RequestHuman instance
             */
            static create(properties: parley.v1.RequestHuman.$Shape): parley.v1.RequestHuman & parley.v1.RequestHuman.$Shape;
            static create(properties?: parley.v1.RequestHuman.$Properties): parley.v1.RequestHuman;

            /**
             * Encodes the specified RequestHuman message. Does not implicitly {@link parley.v1.RequestHuman.verify|verify} messages.
             * @param message RequestHuman message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.RequestHuman.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RequestHuman message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.RequestHuman & parley.v1.RequestHuman.$Shape} RequestHuman
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.RequestHuman & parley.v1.RequestHuman.$Shape;

            /**
             * Verifies a RequestHuman message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a RequestHuman message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns RequestHuman
             */
            static fromObject(object: { [k: string]: any }): parley.v1.RequestHuman;

            /**
             * Creates a plain object from a RequestHuman message. Also converts values to other types if specified.
             * @param message RequestHuman
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: parley.v1.RequestHuman, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this RequestHuman to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace RequestHuman {

            /** Properties of a RequestHuman. */
            interface $Properties {

                /** RequestHuman clientMessageId */
                clientMessageId?: string;

                /** RequestHuman after */
                after?: string;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RequestHuman. */
            type $Shape = parley.v1.RequestHuman.$Properties;
        }

        /**
         * Properties of a StopTurn.
         * @deprecated Use parley.v1.StopTurn.$Properties instead.
         */
        interface IStopTurn extends parley.v1.StopTurn.$Properties {
        }

        /** Ends the open AI answer `turn_id`, and with it whatever was asked until then: what is written next is answered next. */
        class StopTurn {

            /**
             * Constructs a new StopTurn.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.StopTurn.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** StopTurn clientMessageId. */
            clientMessageId: string;

            /** StopTurn after. */
            after: string;

            /** StopTurn turnId. */
            turnId: string;

            /**
             * Creates a new StopTurn instance using the specified properties.
             * @param [properties] Properties to set
             * @returns StopTurn instance
             */
            static create(properties: parley.v1.StopTurn.$Shape): parley.v1.StopTurn & parley.v1.StopTurn.$Shape;
            static create(properties?: parley.v1.StopTurn.$Properties): parley.v1.StopTurn;

            /**
             * Encodes the specified StopTurn message. Does not implicitly {@link parley.v1.StopTurn.verify|verify} messages.
             * @param message StopTurn message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.StopTurn.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a StopTurn message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.StopTurn & parley.v1.StopTurn.$Shape} StopTurn
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.StopTurn & parley.v1.StopTurn.$Shape;

            /**
             * Verifies a StopTurn message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a StopTurn message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns StopTurn
             */
            static fromObject(object: { [k: string]: any }): parley.v1.StopTurn;

            /**
             * Creates a plain object from a StopTurn message. Also converts values to other types if specified.
             * @param message StopTurn
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: parley.v1.StopTurn, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this StopTurn to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace StopTurn {

            /** Properties of a StopTurn. */
            interface $Properties {

                /** StopTurn clientMessageId */
                clientMessageId?: string;

                /** StopTurn after */
                after?: string;

                /** StopTurn turnId */
                turnId?: string;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a StopTurn. */
            type $Shape = parley.v1.StopTurn.$Properties;
        }

        /**
         * Properties of a Leave.
         * @deprecated Use parley.v1.Leave.$Properties instead.
         */
        interface ILeave extends parley.v1.Leave.$Properties {
        }

        /** The visitor goes for good (not: the socket broke). Ends an open AI answer. */
        class Leave {

            /**
             * Constructs a new Leave.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.Leave.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Leave clientMessageId. */
            clientMessageId: string;

            /** Leave after. */
            after: string;

            /**
             * Creates a new Leave instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Leave instance
             */
            static create(properties: parley.v1.Leave.$Shape): parley.v1.Leave & parley.v1.Leave.$Shape;
            static create(properties?: parley.v1.Leave.$Properties): parley.v1.Leave;

            /**
             * Encodes the specified Leave message. Does not implicitly {@link parley.v1.Leave.verify|verify} messages.
             * @param message Leave message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.Leave.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Leave message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.Leave & parley.v1.Leave.$Shape} Leave
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.Leave & parley.v1.Leave.$Shape;

            /**
             * Verifies a Leave message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a Leave message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Leave
             */
            static fromObject(object: { [k: string]: any }): parley.v1.Leave;

            /**
             * Creates a plain object from a Leave message. Also converts values to other types if specified.
             * @param message Leave
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: parley.v1.Leave, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Leave to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Leave {

            /** Properties of a Leave. */
            interface $Properties {

                /** Leave clientMessageId */
                clientMessageId?: string;

                /** Leave after */
                after?: string;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Leave. */
            type $Shape = parley.v1.Leave.$Properties;
        }

        /**
         * Properties of a Rate.
         * @deprecated Use parley.v1.Rate.$Properties instead.
         */
        interface IRate extends parley.v1.Rate.$Properties {
        }

        /** Represents a Rate. */
        class Rate {

            /**
             * Constructs a new Rate.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.Rate.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Rate clientMessageId. */
            clientMessageId: string;

            /** Rate after. */
            after: string;

            /** 1 (bad) to 5 (good). */
            score: number;

            /** Rate comment. */
            comment: string;

            /**
             * Creates a new Rate instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Rate instance
             */
            static create(properties: parley.v1.Rate.$Shape): parley.v1.Rate & parley.v1.Rate.$Shape;
            static create(properties?: parley.v1.Rate.$Properties): parley.v1.Rate;

            /**
             * Encodes the specified Rate message. Does not implicitly {@link parley.v1.Rate.verify|verify} messages.
             * @param message Rate message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.Rate.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Rate message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.Rate & parley.v1.Rate.$Shape} Rate
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.Rate & parley.v1.Rate.$Shape;

            /**
             * Verifies a Rate message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a Rate message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Rate
             */
            static fromObject(object: { [k: string]: any }): parley.v1.Rate;

            /**
             * Creates a plain object from a Rate message. Also converts values to other types if specified.
             * @param message Rate
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: parley.v1.Rate, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Rate to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Rate {

            /** Properties of a Rate. */
            interface $Properties {

                /** Rate clientMessageId */
                clientMessageId?: string;

                /** Rate after */
                after?: string;

                /** 1 (bad) to 5 (good). */
                score?: number;

                /** Rate comment */
                comment?: string;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Rate. */
            type $Shape = parley.v1.Rate.$Properties;
        }

        /**
         * Properties of a Typing.
         * @deprecated Use parley.v1.Typing.$Properties instead.
         */
        interface ITyping extends parley.v1.Typing.$Properties {
        }

        /** Represents a Typing. */
        class Typing {

            /**
             * Constructs a new Typing.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.Typing.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Typing on. */
            on: boolean;

            /** Set by the gateway on the way to the other parties. */
            author: parley.v1.Author;

            /**
             * Creates a new Typing instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Typing instance
             */
            static create(properties: parley.v1.Typing.$Shape): parley.v1.Typing & parley.v1.Typing.$Shape;
            static create(properties?: parley.v1.Typing.$Properties): parley.v1.Typing;

            /**
             * Encodes the specified Typing message. Does not implicitly {@link parley.v1.Typing.verify|verify} messages.
             * @param message Typing message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.Typing.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Typing message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.Typing & parley.v1.Typing.$Shape} Typing
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.Typing & parley.v1.Typing.$Shape;

            /**
             * Verifies a Typing message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a Typing message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Typing
             */
            static fromObject(object: { [k: string]: any }): parley.v1.Typing;

            /**
             * Creates a plain object from a Typing message. Also converts values to other types if specified.
             * @param message Typing
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: parley.v1.Typing, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Typing to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Typing {

            /** Properties of a Typing. */
            interface $Properties {

                /** Typing on */
                on?: boolean;

                /** Set by the gateway on the way to the other parties. */
                author?: parley.v1.Author.$Properties;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Typing. */
            type $Shape = parley.v1.Typing.$Properties;
        }

        /**
         * Properties of a Read.
         * @deprecated Use parley.v1.Read.$Properties instead.
         */
        interface IRead extends parley.v1.Read.$Properties {
        }

        /** Represents a Read. */
        class Read {

            /**
             * Constructs a new Read.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.Read.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Read seq. */
            seq: number;

            /**
             * Creates a new Read instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Read instance
             */
            static create(properties: parley.v1.Read.$Shape): parley.v1.Read & parley.v1.Read.$Shape;
            static create(properties?: parley.v1.Read.$Properties): parley.v1.Read;

            /**
             * Encodes the specified Read message. Does not implicitly {@link parley.v1.Read.verify|verify} messages.
             * @param message Read message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.Read.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Read message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.Read & parley.v1.Read.$Shape} Read
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.Read & parley.v1.Read.$Shape;

            /**
             * Verifies a Read message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a Read message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Read
             */
            static fromObject(object: { [k: string]: any }): parley.v1.Read;

            /**
             * Creates a plain object from a Read message. Also converts values to other types if specified.
             * @param message Read
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: parley.v1.Read, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Read to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Read {

            /** Properties of a Read. */
            interface $Properties {

                /** Read seq */
                seq?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Read. */
            type $Shape = parley.v1.Read.$Properties;
        }

        /**
         * Properties of an Ack.
         * @deprecated Use parley.v1.Ack.$Properties instead.
         */
        interface IAck extends parley.v1.Ack.$Properties {
        }

        /** Returns credit: everything up to `seq`, and the draft of `turn_id` up to `offset`, has been read. */
        class Ack {

            /**
             * Constructs a new Ack.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.Ack.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Ack seq. */
            seq: number;

            /** Ack turnId. */
            turnId: string;

            /** Ack offset. */
            offset: number;

            /**
             * Creates a new Ack instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Ack instance
             */
            static create(properties: parley.v1.Ack.$Shape): parley.v1.Ack & parley.v1.Ack.$Shape;
            static create(properties?: parley.v1.Ack.$Properties): parley.v1.Ack;

            /**
             * Encodes the specified Ack message. Does not implicitly {@link parley.v1.Ack.verify|verify} messages.
             * @param message Ack message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.Ack.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Ack message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.Ack & parley.v1.Ack.$Shape} Ack
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.Ack & parley.v1.Ack.$Shape;

            /**
             * Verifies an Ack message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates an Ack message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Ack
             */
            static fromObject(object: { [k: string]: any }): parley.v1.Ack;

            /**
             * Creates a plain object from an Ack message. Also converts values to other types if specified.
             * @param message Ack
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: parley.v1.Ack, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Ack to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Ack {

            /** Properties of an Ack. */
            interface $Properties {

                /** Ack seq */
                seq?: number;

                /** Ack turnId */
                turnId?: string;

                /** Ack offset */
                offset?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Ack. */
            type $Shape = parley.v1.Ack.$Properties;
        }

        /**
         * Properties of a Pong.
         * @deprecated Use parley.v1.Pong.$Properties instead.
         */
        interface IPong extends parley.v1.Pong.$Properties {
        }

        /** Represents a Pong. */
        class Pong {

            /**
             * Constructs a new Pong.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.Pong.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Creates a new Pong instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Pong instance
             */
            static create(properties: parley.v1.Pong.$Shape): parley.v1.Pong & parley.v1.Pong.$Shape;
            static create(properties?: parley.v1.Pong.$Properties): parley.v1.Pong;

            /**
             * Encodes the specified Pong message. Does not implicitly {@link parley.v1.Pong.verify|verify} messages.
             * @param message Pong message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.Pong.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Pong message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.Pong & parley.v1.Pong.$Shape} Pong
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.Pong & parley.v1.Pong.$Shape;

            /**
             * Verifies a Pong message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a Pong message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Pong
             */
            static fromObject(object: { [k: string]: any }): parley.v1.Pong;

            /**
             * Creates a plain object from a Pong message. Also converts values to other types if specified.
             * @param message Pong
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: parley.v1.Pong, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Pong to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Pong {

            /** Properties of a Pong. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Pong. */
            type $Shape = parley.v1.Pong.$Properties;
        }

        /**
         * Properties of a ServerFrame.
         * @deprecated Use parley.v1.ServerFrame.$Properties instead.
         */
        interface IServerFrame extends parley.v1.ServerFrame.$Properties {
        }

        /** Server to client. */
        class ServerFrame {

            /**
             * Constructs a new ServerFrame.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.ServerFrame.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ServerFrame welcome. */
            welcome: (parley.v1.Welcome|null);

            /** ServerFrame sent. */
            sent: (parley.v1.Sent|null);

            /** ServerFrame event. */
            event: (parley.v1.Event|null);

            /** ServerFrame turn. */
            turn: (parley.v1.Turn|null);

            /** ServerFrame delta. */
            delta: (parley.v1.Delta|null);

            /** ServerFrame typing. */
            typing: (parley.v1.Typing|null);

            /** ServerFrame presence. */
            presence: (parley.v1.Presence|null);

            /** ServerFrame nack. */
            nack: (parley.v1.Nack|null);

            /** ServerFrame drain. */
            drain: (parley.v1.Drain|null);

            /** ServerFrame ping. */
            ping: (parley.v1.Ping|null);

            /** ServerFrame error. */
            error: (parley.v1.Error|null);

            /** ServerFrame frame. */
            frame?: ("welcome"|"sent"|"event"|"turn"|"delta"|"typing"|"presence"|"nack"|"drain"|"ping"|"error");

            /**
             * Creates a new ServerFrame instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ServerFrame instance
             */
            static create(properties: parley.v1.ServerFrame.$Shape): parley.v1.ServerFrame & parley.v1.ServerFrame.$Shape;
            static create(properties?: parley.v1.ServerFrame.$Properties): parley.v1.ServerFrame;

            /**
             * Encodes the specified ServerFrame message. Does not implicitly {@link parley.v1.ServerFrame.verify|verify} messages.
             * @param message ServerFrame message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.ServerFrame.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ServerFrame message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.ServerFrame & parley.v1.ServerFrame.$Shape} ServerFrame
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.ServerFrame & parley.v1.ServerFrame.$Shape;

            /**
             * Verifies a ServerFrame message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a ServerFrame message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ServerFrame
             */
            static fromObject(object: { [k: string]: any }): parley.v1.ServerFrame;

            /**
             * Creates a plain object from a ServerFrame message. Also converts values to other types if specified.
             * @param message ServerFrame
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: parley.v1.ServerFrame, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ServerFrame to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace ServerFrame {

            /** Properties of a ServerFrame. */
            interface $Properties {

                /** ServerFrame welcome */
                welcome?: (parley.v1.Welcome.$Properties|null);

                /** ServerFrame sent */
                sent?: (parley.v1.Sent.$Properties|null);

                /** ServerFrame event */
                event?: (parley.v1.Event.$Properties|null);

                /** ServerFrame turn */
                turn?: (parley.v1.Turn.$Properties|null);

                /** ServerFrame delta */
                delta?: (parley.v1.Delta.$Properties|null);

                /** ServerFrame typing */
                typing?: (parley.v1.Typing.$Properties|null);

                /** ServerFrame presence */
                presence?: (parley.v1.Presence.$Properties|null);

                /** ServerFrame nack */
                nack?: (parley.v1.Nack.$Properties|null);

                /** ServerFrame drain */
                drain?: (parley.v1.Drain.$Properties|null);

                /** ServerFrame ping */
                ping?: (parley.v1.Ping.$Properties|null);

                /** ServerFrame error */
                error?: (parley.v1.Error.$Properties|null);

                /** ServerFrame frame */
                frame?: ("welcome"|"sent"|"event"|"turn"|"delta"|"typing"|"presence"|"nack"|"drain"|"ping"|"error");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a ServerFrame. */
            type $Shape = {
              welcome?: parley.v1.Welcome.$Shape|null;
              sent?: parley.v1.Sent.$Shape|null;
              event?: parley.v1.Event.$Shape|null;
              turn?: parley.v1.Turn.$Shape|null;
              delta?: parley.v1.Delta.$Shape|null;
              typing?: parley.v1.Typing.$Shape|null;
              presence?: parley.v1.Presence.$Shape|null;
              nack?: parley.v1.Nack.$Shape|null;
              drain?: parley.v1.Drain.$Shape|null;
              ping?: parley.v1.Ping.$Shape|null;
              error?: parley.v1.Error.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ frame?: undefined; welcome?: null; sent?: null; event?: null; turn?: null; delta?: null; typing?: null; presence?: null; nack?: null; drain?: null; ping?: null; error?: null }|{ frame?: "welcome"; welcome: parley.v1.Welcome.$Shape; sent?: null; event?: null; turn?: null; delta?: null; typing?: null; presence?: null; nack?: null; drain?: null; ping?: null; error?: null }|{ frame?: "sent"; welcome?: null; sent: parley.v1.Sent.$Shape; event?: null; turn?: null; delta?: null; typing?: null; presence?: null; nack?: null; drain?: null; ping?: null; error?: null }|{ frame?: "event"; welcome?: null; sent?: null; event: parley.v1.Event.$Shape; turn?: null; delta?: null; typing?: null; presence?: null; nack?: null; drain?: null; ping?: null; error?: null }|{ frame?: "turn"; welcome?: null; sent?: null; event?: null; turn: parley.v1.Turn.$Shape; delta?: null; typing?: null; presence?: null; nack?: null; drain?: null; ping?: null; error?: null }|{ frame?: "delta"; welcome?: null; sent?: null; event?: null; turn?: null; delta: parley.v1.Delta.$Shape; typing?: null; presence?: null; nack?: null; drain?: null; ping?: null; error?: null }|{ frame?: "typing"; welcome?: null; sent?: null; event?: null; turn?: null; delta?: null; typing: parley.v1.Typing.$Shape; presence?: null; nack?: null; drain?: null; ping?: null; error?: null }|{ frame?: "presence"; welcome?: null; sent?: null; event?: null; turn?: null; delta?: null; typing?: null; presence: parley.v1.Presence.$Shape; nack?: null; drain?: null; ping?: null; error?: null }|{ frame?: "nack"; welcome?: null; sent?: null; event?: null; turn?: null; delta?: null; typing?: null; presence?: null; nack: parley.v1.Nack.$Shape; drain?: null; ping?: null; error?: null }|{ frame?: "drain"; welcome?: null; sent?: null; event?: null; turn?: null; delta?: null; typing?: null; presence?: null; nack?: null; drain: parley.v1.Drain.$Shape; ping?: null; error?: null }|{ frame?: "ping"; welcome?: null; sent?: null; event?: null; turn?: null; delta?: null; typing?: null; presence?: null; nack?: null; drain?: null; ping: parley.v1.Ping.$Shape; error?: null }|{ frame?: "error"; welcome?: null; sent?: null; event?: null; turn?: null; delta?: null; typing?: null; presence?: null; nack?: null; drain?: null; ping?: null; error: parley.v1.Error.$Shape })
            );
        }

        /**
         * Properties of a Welcome.
         * @deprecated Use parley.v1.Welcome.$Properties instead.
         */
        interface IWelcome extends parley.v1.Welcome.$Properties {
        }

        /** Represents a Welcome. */
        class Welcome {

            /**
             * Constructs a new Welcome.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.Welcome.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Welcome connectionId. */
            connectionId: string;

            /** Welcome conversationId. */
            conversationId: string;

            /** The database history; keep it for `resume`. */
            epoch: string;

            /** Welcome headSeq. */
            headSeq: number;

            /** `ai`, `queue`, `agent:<id>` or `closed`. */
            owner: string;

            /** Welcome ownerEpoch. */
            ownerEpoch: number;

            /** Welcome answeredTo. */
            answeredTo: number;

            /** True: events from `resume.last_seq` + 1 follow. False: forget what is shown, events from 1 follow. */
            resumed: boolean;

            /** The server pings about this often, or sooner; two missed pings mean a dead link. */
            heartbeatMs: number;

            /** Bytes of `turn` and `delta` frames the server sends ahead of what it knows to be read. */
            creditBytes: number;

            /**
             * Creates a new Welcome instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Welcome instance
             */
            static create(properties: parley.v1.Welcome.$Shape): parley.v1.Welcome & parley.v1.Welcome.$Shape;
            static create(properties?: parley.v1.Welcome.$Properties): parley.v1.Welcome;

            /**
             * Encodes the specified Welcome message. Does not implicitly {@link parley.v1.Welcome.verify|verify} messages.
             * @param message Welcome message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.Welcome.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Welcome message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.Welcome & parley.v1.Welcome.$Shape} Welcome
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.Welcome & parley.v1.Welcome.$Shape;

            /**
             * Verifies a Welcome message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a Welcome message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Welcome
             */
            static fromObject(object: { [k: string]: any }): parley.v1.Welcome;

            /**
             * Creates a plain object from a Welcome message. Also converts values to other types if specified.
             * @param message Welcome
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: parley.v1.Welcome, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Welcome to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Welcome {

            /** Properties of a Welcome. */
            interface $Properties {

                /** Welcome connectionId */
                connectionId?: string;

                /** Welcome conversationId */
                conversationId?: string;

                /** The database history; keep it for `resume`. */
                epoch?: string;

                /** Welcome headSeq */
                headSeq?: number;

                /** `ai`, `queue`, `agent:<id>` or `closed`. */
                owner?: string;

                /** Welcome ownerEpoch */
                ownerEpoch?: number;

                /** Welcome answeredTo */
                answeredTo?: number;

                /** True: events from `resume.last_seq` + 1 follow. False: forget what is shown, events from 1 follow. */
                resumed?: boolean;

                /** The server pings about this often, or sooner; two missed pings mean a dead link. */
                heartbeatMs?: number;

                /** Bytes of `turn` and `delta` frames the server sends ahead of what it knows to be read. */
                creditBytes?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Welcome. */
            type $Shape = parley.v1.Welcome.$Properties;
        }

        /**
         * Properties of a Sent.
         * @deprecated Use parley.v1.Sent.$Properties instead.
         */
        interface ISent extends parley.v1.Sent.$Properties {
        }

        /** The command `client_message_id` is committed; `seq` is that of its first event. */
        class Sent {

            /**
             * Constructs a new Sent.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.Sent.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Sent clientMessageId. */
            clientMessageId: string;

            /** Sent seq. */
            seq: number;

            /** Sent at. */
            at: number;

            /**
             * Creates a new Sent instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Sent instance
             */
            static create(properties: parley.v1.Sent.$Shape): parley.v1.Sent & parley.v1.Sent.$Shape;
            static create(properties?: parley.v1.Sent.$Properties): parley.v1.Sent;

            /**
             * Encodes the specified Sent message. Does not implicitly {@link parley.v1.Sent.verify|verify} messages.
             * @param message Sent message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.Sent.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Sent message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.Sent & parley.v1.Sent.$Shape} Sent
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.Sent & parley.v1.Sent.$Shape;

            /**
             * Verifies a Sent message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a Sent message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Sent
             */
            static fromObject(object: { [k: string]: any }): parley.v1.Sent;

            /**
             * Creates a plain object from a Sent message. Also converts values to other types if specified.
             * @param message Sent
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: parley.v1.Sent, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Sent to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Sent {

            /** Properties of a Sent. */
            interface $Properties {

                /** Sent clientMessageId */
                clientMessageId?: string;

                /** Sent seq */
                seq?: number;

                /** Sent at */
                at?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Sent. */
            type $Shape = parley.v1.Sent.$Properties;
        }

        /**
         * Properties of an Author.
         * @deprecated Use parley.v1.Author.$Properties instead.
         */
        interface IAuthor extends parley.v1.Author.$Properties {
        }

        /** Represents an Author. */
        class Author {

            /**
             * Constructs a new Author.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.Author.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Author kind. */
            kind: parley.v1.Author.Kind;

            /** Author id. */
            id: string;

            /** Author name. */
            name: string;

            /**
             * Creates a new Author instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Author instance
             */
            static create(properties: parley.v1.Author.$Shape): parley.v1.Author & parley.v1.Author.$Shape;
            static create(properties?: parley.v1.Author.$Properties): parley.v1.Author;

            /**
             * Encodes the specified Author message. Does not implicitly {@link parley.v1.Author.verify|verify} messages.
             * @param message Author message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.Author.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Author message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.Author & parley.v1.Author.$Shape} Author
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.Author & parley.v1.Author.$Shape;

            /**
             * Verifies an Author message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates an Author message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Author
             */
            static fromObject(object: { [k: string]: any }): parley.v1.Author;

            /**
             * Creates a plain object from an Author message. Also converts values to other types if specified.
             * @param message Author
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: parley.v1.Author, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Author to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Author {

            /** Properties of an Author. */
            interface $Properties {

                /** Author kind */
                kind?: parley.v1.Author.Kind;

                /** Author id */
                id?: string;

                /** Author name */
                name?: string;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Author. */
            type $Shape = parley.v1.Author.$Properties;

            /** Kind enum. */
            enum Kind {

                /** KIND_UNSPECIFIED value */
                KIND_UNSPECIFIED = 0,

                /** VISITOR value */
                VISITOR = 1,

                /** AI value */
                AI = 2,

                /** AGENT value */
                AGENT = 3,

                /** SYSTEM value */
                SYSTEM = 4
            }
        }

        /**
         * Properties of an Event.
         * @deprecated Use parley.v1.Event.$Properties instead.
         */
        interface IEvent extends parley.v1.Event.$Properties {
        }

        /**
         * One committed fact. Events of a conversation have seqs 1, 2, 3 … without holes. Without a body: nothing to show, or
         * not for this audience; the client only moves its cursor on.
         */
        class Event {

            /**
             * Constructs a new Event.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.Event.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Event conversationId. */
            conversationId: string;

            /** Event seq. */
            seq: number;

            /** Event at. */
            at: number;

            /** After this event. The open turn, if any, is `<conversation_id>-<owner_epoch>-<answered_to>`. */
            ownerEpoch: number;

            /** Event answeredTo. */
            answeredTo: number;

            /** Event author. */
            author: parley.v1.Author;

            /** The visitor's own command that made this event; counts as `sent`. */
            clientMessageId: string;

            /** Set on the events that end an AI turn. */
            turnId: string;

            /** Event message. */
            message: (parley.v1.Message|null);

            /** Event handoff. */
            handoff: (parley.v1.Handoff|null);

            /** Event assigned. */
            assigned: (parley.v1.Assigned|null);

            /** Event owner. */
            owner: (parley.v1.OwnerChanged|null);

            /** Event rated. */
            rated: (parley.v1.Rated|null);

            /** Event closed. */
            closed: (parley.v1.Closed|null);

            /** Event note. */
            note: (parley.v1.Note|null);

            /** Event turnEnded. */
            turnEnded: (parley.v1.TurnEnded|null);

            /** Event body. */
            body?: ("message"|"handoff"|"assigned"|"owner"|"rated"|"closed"|"note"|"turnEnded");

            /**
             * Creates a new Event instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Event instance
             */
            static create(properties: parley.v1.Event.$Shape): parley.v1.Event & parley.v1.Event.$Shape;
            static create(properties?: parley.v1.Event.$Properties): parley.v1.Event;

            /**
             * Encodes the specified Event message. Does not implicitly {@link parley.v1.Event.verify|verify} messages.
             * @param message Event message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.Event.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Event message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.Event & parley.v1.Event.$Shape} Event
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.Event & parley.v1.Event.$Shape;

            /**
             * Verifies an Event message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates an Event message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Event
             */
            static fromObject(object: { [k: string]: any }): parley.v1.Event;

            /**
             * Creates a plain object from an Event message. Also converts values to other types if specified.
             * @param message Event
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: parley.v1.Event, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Event to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Event {

            /** Properties of an Event. */
            interface $Properties {

                /** Event conversationId */
                conversationId?: string;

                /** Event seq */
                seq?: number;

                /** Event at */
                at?: number;

                /** After this event. The open turn, if any, is `<conversation_id>-<owner_epoch>-<answered_to>`. */
                ownerEpoch?: number;

                /** Event answeredTo */
                answeredTo?: number;

                /** Event author */
                author?: parley.v1.Author.$Properties;

                /** The visitor's own command that made this event; counts as `sent`. */
                clientMessageId?: string;

                /** Set on the events that end an AI turn. */
                turnId?: string;

                /** Event message */
                message?: (parley.v1.Message.$Properties|null);

                /** Event handoff */
                handoff?: (parley.v1.Handoff.$Properties|null);

                /** Event assigned */
                assigned?: (parley.v1.Assigned.$Properties|null);

                /** Event owner */
                owner?: (parley.v1.OwnerChanged.$Properties|null);

                /** Event rated */
                rated?: (parley.v1.Rated.$Properties|null);

                /** Event closed */
                closed?: (parley.v1.Closed.$Properties|null);

                /** Event note */
                note?: (parley.v1.Note.$Properties|null);

                /** Event turnEnded */
                turnEnded?: (parley.v1.TurnEnded.$Properties|null);

                /** Event body */
                body?: ("message"|"handoff"|"assigned"|"owner"|"rated"|"closed"|"note"|"turnEnded");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of an Event. */
            type $Shape = {
              conversationId?: string;
              seq?: number;
              at?: number;
              ownerEpoch?: number;
              answeredTo?: number;
              author?: parley.v1.Author.$Shape;
              clientMessageId?: string;
              turnId?: string;
              message?: parley.v1.Message.$Shape|null;
              handoff?: parley.v1.Handoff.$Shape|null;
              assigned?: parley.v1.Assigned.$Shape|null;
              owner?: parley.v1.OwnerChanged.$Shape|null;
              rated?: parley.v1.Rated.$Shape|null;
              closed?: parley.v1.Closed.$Shape|null;
              note?: parley.v1.Note.$Shape|null;
              turnEnded?: parley.v1.TurnEnded.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ body?: undefined; message?: null; handoff?: null; assigned?: null; owner?: null; rated?: null; closed?: null; note?: null; turnEnded?: null }|{ body?: "message"; message: parley.v1.Message.$Shape; handoff?: null; assigned?: null; owner?: null; rated?: null; closed?: null; note?: null; turnEnded?: null }|{ body?: "handoff"; message?: null; handoff: parley.v1.Handoff.$Shape; assigned?: null; owner?: null; rated?: null; closed?: null; note?: null; turnEnded?: null }|{ body?: "assigned"; message?: null; handoff?: null; assigned: parley.v1.Assigned.$Shape; owner?: null; rated?: null; closed?: null; note?: null; turnEnded?: null }|{ body?: "owner"; message?: null; handoff?: null; assigned?: null; owner: parley.v1.OwnerChanged.$Shape; rated?: null; closed?: null; note?: null; turnEnded?: null }|{ body?: "rated"; message?: null; handoff?: null; assigned?: null; owner?: null; rated: parley.v1.Rated.$Shape; closed?: null; note?: null; turnEnded?: null }|{ body?: "closed"; message?: null; handoff?: null; assigned?: null; owner?: null; rated?: null; closed: parley.v1.Closed.$Shape; note?: null; turnEnded?: null }|{ body?: "note"; message?: null; handoff?: null; assigned?: null; owner?: null; rated?: null; closed?: null; note: parley.v1.Note.$Shape; turnEnded?: null }|{ body?: "turnEnded"; message?: null; handoff?: null; assigned?: null; owner?: null; rated?: null; closed?: null; note?: null; turnEnded: parley.v1.TurnEnded.$Shape })
            );
        }

        /**
         * Properties of a Message.
         * @deprecated Use parley.v1.Message.$Properties instead.
         */
        interface IMessage extends parley.v1.Message.$Properties {
        }

        /** Represents a Message. */
        class Message {

            /**
             * Constructs a new Message.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.Message.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Message text. */
            text: string;

            /** Message files. */
            files: parley.v1.File[];

            /** Message citations. */
            citations: parley.v1.Citation[];

            /** Absent: one of its models did. */
            degradation: (parley.v1.Message.Degradation|null);

            /**
             * Creates a new Message instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Message instance
             */
            static create(properties: parley.v1.Message.$Shape): parley.v1.Message & parley.v1.Message.$Shape;
            static create(properties?: parley.v1.Message.$Properties): parley.v1.Message;

            /**
             * Encodes the specified Message message. Does not implicitly {@link parley.v1.Message.verify|verify} messages.
             * @param message Message message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.Message.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Message message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.Message & parley.v1.Message.$Shape} Message
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.Message & parley.v1.Message.$Shape;

            /**
             * Verifies a Message message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a Message message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Message
             */
            static fromObject(object: { [k: string]: any }): parley.v1.Message;

            /**
             * Creates a plain object from a Message message. Also converts values to other types if specified.
             * @param message Message
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: parley.v1.Message, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Message to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Message {

            /** Properties of a Message. */
            interface $Properties {

                /** Message text */
                text?: string;

                /** Message files */
                files?: parley.v1.File.$Properties[];

                /** Message citations */
                citations?: parley.v1.Citation.$Properties[];

                /** Absent: one of its models did. */
                degradation?: (parley.v1.Message.Degradation|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Message. */
            type $Shape = parley.v1.Message.$Properties;

            /** Why a fallback of the site answered, and none of its first choice of models. */
            enum Degradation {

                /** DEGRADATION_UNSPECIFIED value */
                DEGRADATION_UNSPECIFIED = 0,

                /** More was asked than is allowed: by this visitor, on this site, or of the models. */
                RATE_LIMIT = 1,

                /** There is no money left to spend. */
                BUDGET = 2,

                /** The models are out of reach. */
                PROVIDERS_DOWN = 3
            }
        }

        /**
         * Properties of a File.
         * @deprecated Use parley.v1.File.$Properties instead.
         */
        interface IFile extends parley.v1.File.$Properties {
        }

        /** Represents a File. */
        class File {

            /**
             * Constructs a new File.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.File.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** File id. */
            id: string;

            /** File name. */
            name: string;

            /** File contentType. */
            contentType: string;

            /** File size. */
            size: number;

            /**
             * Creates a new File instance using the specified properties.
             * @param [properties] Properties to set
             * @returns File instance
             */
            static create(properties: parley.v1.File.$Shape): parley.v1.File & parley.v1.File.$Shape;
            static create(properties?: parley.v1.File.$Properties): parley.v1.File;

            /**
             * Encodes the specified File message. Does not implicitly {@link parley.v1.File.verify|verify} messages.
             * @param message File message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.File.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a File message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.File & parley.v1.File.$Shape} File
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.File & parley.v1.File.$Shape;

            /**
             * Verifies a File message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a File message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns File
             */
            static fromObject(object: { [k: string]: any }): parley.v1.File;

            /**
             * Creates a plain object from a File message. Also converts values to other types if specified.
             * @param message File
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: parley.v1.File, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this File to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace File {

            /** Properties of a File. */
            interface $Properties {

                /** File id */
                id?: string;

                /** File name */
                name?: string;

                /** File contentType */
                contentType?: string;

                /** File size */
                size?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a File. */
            type $Shape = parley.v1.File.$Properties;
        }

        /**
         * Properties of a Citation.
         * @deprecated Use parley.v1.Citation.$Properties instead.
         */
        interface ICitation extends parley.v1.Citation.$Properties {
        }

        /** Represents a Citation. */
        class Citation {

            /**
             * Constructs a new Citation.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.Citation.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Citation id. */
            id: string;

            /** Citation title. */
            title: string;

            /** Citation url. */
            url: string;

            /**
             * Creates a new Citation instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Citation instance
             */
            static create(properties: parley.v1.Citation.$Shape): parley.v1.Citation & parley.v1.Citation.$Shape;
            static create(properties?: parley.v1.Citation.$Properties): parley.v1.Citation;

            /**
             * Encodes the specified Citation message. Does not implicitly {@link parley.v1.Citation.verify|verify} messages.
             * @param message Citation message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.Citation.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Citation message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.Citation & parley.v1.Citation.$Shape} Citation
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.Citation & parley.v1.Citation.$Shape;

            /**
             * Verifies a Citation message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a Citation message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Citation
             */
            static fromObject(object: { [k: string]: any }): parley.v1.Citation;

            /**
             * Creates a plain object from a Citation message. Also converts values to other types if specified.
             * @param message Citation
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: parley.v1.Citation, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Citation to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Citation {

            /** Properties of a Citation. */
            interface $Properties {

                /** Citation id */
                id?: string;

                /** Citation title */
                title?: string;

                /** Citation url */
                url?: string;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Citation. */
            type $Shape = parley.v1.Citation.$Properties;
        }

        /**
         * Properties of a Handoff.
         * @deprecated Use parley.v1.Handoff.$Properties instead.
         */
        interface IHandoff extends parley.v1.Handoff.$Properties {
        }

        /**
         * The conversation waits for a human; `text` says what happens next, in the visitor's language. `reason`: `requested`
         * by the visitor; `unanswered`: nothing could answer; `message`: nothing could, and the visitor is asked to leave a
         * message that a human answers later.
         */
        class Handoff {

            /**
             * Constructs a new Handoff.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.Handoff.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Handoff reason. */
            reason: string;

            /** Handoff text. */
            text: string;

            /**
             * Creates a new Handoff instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Handoff instance
             */
            static create(properties: parley.v1.Handoff.$Shape): parley.v1.Handoff & parley.v1.Handoff.$Shape;
            static create(properties?: parley.v1.Handoff.$Properties): parley.v1.Handoff;

            /**
             * Encodes the specified Handoff message. Does not implicitly {@link parley.v1.Handoff.verify|verify} messages.
             * @param message Handoff message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.Handoff.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Handoff message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.Handoff & parley.v1.Handoff.$Shape} Handoff
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.Handoff & parley.v1.Handoff.$Shape;

            /**
             * Verifies a Handoff message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a Handoff message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Handoff
             */
            static fromObject(object: { [k: string]: any }): parley.v1.Handoff;

            /**
             * Creates a plain object from a Handoff message. Also converts values to other types if specified.
             * @param message Handoff
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: parley.v1.Handoff, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Handoff to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Handoff {

            /** Properties of a Handoff. */
            interface $Properties {

                /** Handoff reason */
                reason?: string;

                /** Handoff text */
                text?: string;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Handoff. */
            type $Shape = parley.v1.Handoff.$Properties;
        }

        /**
         * Properties of an Assigned.
         * @deprecated Use parley.v1.Assigned.$Properties instead.
         */
        interface IAssigned extends parley.v1.Assigned.$Properties {
        }

        /** Represents an Assigned. */
        class Assigned {

            /**
             * Constructs a new Assigned.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.Assigned.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Assigned agentId. */
            agentId: string;

            /** Assigned agentName. */
            agentName: string;

            /**
             * Creates a new Assigned instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Assigned instance
             */
            static create(properties: parley.v1.Assigned.$Shape): parley.v1.Assigned & parley.v1.Assigned.$Shape;
            static create(properties?: parley.v1.Assigned.$Properties): parley.v1.Assigned;

            /**
             * Encodes the specified Assigned message. Does not implicitly {@link parley.v1.Assigned.verify|verify} messages.
             * @param message Assigned message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.Assigned.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Assigned message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.Assigned & parley.v1.Assigned.$Shape} Assigned
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.Assigned & parley.v1.Assigned.$Shape;

            /**
             * Verifies an Assigned message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates an Assigned message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Assigned
             */
            static fromObject(object: { [k: string]: any }): parley.v1.Assigned;

            /**
             * Creates a plain object from an Assigned message. Also converts values to other types if specified.
             * @param message Assigned
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: parley.v1.Assigned, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Assigned to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Assigned {

            /** Properties of an Assigned. */
            interface $Properties {

                /** Assigned agentId */
                agentId?: string;

                /** Assigned agentName */
                agentName?: string;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Assigned. */
            type $Shape = parley.v1.Assigned.$Properties;
        }

        /**
         * Properties of an OwnerChanged.
         * @deprecated Use parley.v1.OwnerChanged.$Properties instead.
         */
        interface IOwnerChanged extends parley.v1.OwnerChanged.$Properties {
        }

        /** Represents an OwnerChanged. */
        class OwnerChanged {

            /**
             * Constructs a new OwnerChanged.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.OwnerChanged.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** OwnerChanged owner. */
            owner: string;

            /**
             * Creates a new OwnerChanged instance using the specified properties.
             * @param [properties] Properties to set
             * @returns OwnerChanged instance
             */
            static create(properties: parley.v1.OwnerChanged.$Shape): parley.v1.OwnerChanged & parley.v1.OwnerChanged.$Shape;
            static create(properties?: parley.v1.OwnerChanged.$Properties): parley.v1.OwnerChanged;

            /**
             * Encodes the specified OwnerChanged message. Does not implicitly {@link parley.v1.OwnerChanged.verify|verify} messages.
             * @param message OwnerChanged message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.OwnerChanged.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an OwnerChanged message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.OwnerChanged & parley.v1.OwnerChanged.$Shape} OwnerChanged
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.OwnerChanged & parley.v1.OwnerChanged.$Shape;

            /**
             * Verifies an OwnerChanged message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates an OwnerChanged message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns OwnerChanged
             */
            static fromObject(object: { [k: string]: any }): parley.v1.OwnerChanged;

            /**
             * Creates a plain object from an OwnerChanged message. Also converts values to other types if specified.
             * @param message OwnerChanged
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: parley.v1.OwnerChanged, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this OwnerChanged to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace OwnerChanged {

            /** Properties of an OwnerChanged. */
            interface $Properties {

                /** OwnerChanged owner */
                owner?: string;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an OwnerChanged. */
            type $Shape = parley.v1.OwnerChanged.$Properties;
        }

        /**
         * Properties of a Rated.
         * @deprecated Use parley.v1.Rated.$Properties instead.
         */
        interface IRated extends parley.v1.Rated.$Properties {
        }

        /** Represents a Rated. */
        class Rated {

            /**
             * Constructs a new Rated.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.Rated.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Rated score. */
            score: number;

            /** Rated comment. */
            comment: string;

            /**
             * Creates a new Rated instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Rated instance
             */
            static create(properties: parley.v1.Rated.$Shape): parley.v1.Rated & parley.v1.Rated.$Shape;
            static create(properties?: parley.v1.Rated.$Properties): parley.v1.Rated;

            /**
             * Encodes the specified Rated message. Does not implicitly {@link parley.v1.Rated.verify|verify} messages.
             * @param message Rated message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.Rated.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Rated message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.Rated & parley.v1.Rated.$Shape} Rated
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.Rated & parley.v1.Rated.$Shape;

            /**
             * Verifies a Rated message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a Rated message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Rated
             */
            static fromObject(object: { [k: string]: any }): parley.v1.Rated;

            /**
             * Creates a plain object from a Rated message. Also converts values to other types if specified.
             * @param message Rated
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: parley.v1.Rated, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Rated to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Rated {

            /** Properties of a Rated. */
            interface $Properties {

                /** Rated score */
                score?: number;

                /** Rated comment */
                comment?: string;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Rated. */
            type $Shape = parley.v1.Rated.$Properties;
        }

        /**
         * Properties of a Closed.
         * @deprecated Use parley.v1.Closed.$Properties instead.
         */
        interface IClosed extends parley.v1.Closed.$Properties {
        }

        /** Represents a Closed. */
        class Closed {

            /**
             * Constructs a new Closed.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.Closed.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Closed reason. */
            reason: string;

            /**
             * Creates a new Closed instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Closed instance
             */
            static create(properties: parley.v1.Closed.$Shape): parley.v1.Closed & parley.v1.Closed.$Shape;
            static create(properties?: parley.v1.Closed.$Properties): parley.v1.Closed;

            /**
             * Encodes the specified Closed message. Does not implicitly {@link parley.v1.Closed.verify|verify} messages.
             * @param message Closed message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.Closed.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Closed message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.Closed & parley.v1.Closed.$Shape} Closed
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.Closed & parley.v1.Closed.$Shape;

            /**
             * Verifies a Closed message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a Closed message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Closed
             */
            static fromObject(object: { [k: string]: any }): parley.v1.Closed;

            /**
             * Creates a plain object from a Closed message. Also converts values to other types if specified.
             * @param message Closed
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: parley.v1.Closed, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Closed to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Closed {

            /** Properties of a Closed. */
            interface $Properties {

                /** Closed reason */
                reason?: string;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Closed. */
            type $Shape = parley.v1.Closed.$Properties;
        }

        /**
         * Properties of a Note.
         * @deprecated Use parley.v1.Note.$Properties instead.
         */
        interface INote extends parley.v1.Note.$Properties {
        }

        /** Represents a Note. */
        class Note {

            /**
             * Constructs a new Note.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.Note.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Note text. */
            text: string;

            /** Note mentions. */
            mentions: string[];

            /**
             * Creates a new Note instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Note instance
             */
            static create(properties: parley.v1.Note.$Shape): parley.v1.Note & parley.v1.Note.$Shape;
            static create(properties?: parley.v1.Note.$Properties): parley.v1.Note;

            /**
             * Encodes the specified Note message. Does not implicitly {@link parley.v1.Note.verify|verify} messages.
             * @param message Note message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.Note.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Note message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.Note & parley.v1.Note.$Shape} Note
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.Note & parley.v1.Note.$Shape;

            /**
             * Verifies a Note message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a Note message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Note
             */
            static fromObject(object: { [k: string]: any }): parley.v1.Note;

            /**
             * Creates a plain object from a Note message. Also converts values to other types if specified.
             * @param message Note
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: parley.v1.Note, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Note to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Note {

            /** Properties of a Note. */
            interface $Properties {

                /** Note text */
                text?: string;

                /** Note mentions */
                mentions?: string[];

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Note. */
            type $Shape = parley.v1.Note.$Properties;
        }

        /**
         * Properties of a TurnEnded.
         * @deprecated Use parley.v1.TurnEnded.$Properties instead.
         */
        interface ITurnEnded extends parley.v1.TurnEnded.$Properties {
        }

        /** An AI turn ended without a message. */
        class TurnEnded {

            /**
             * Constructs a new TurnEnded.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.TurnEnded.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** TurnEnded outcome. */
            outcome: parley.v1.TurnEnded.Outcome;

            /** What happens next, for the visitor. */
            text: string;

            /**
             * Creates a new TurnEnded instance using the specified properties.
             * @param [properties] Properties to set
             * @returns TurnEnded instance
             */
            static create(properties: parley.v1.TurnEnded.$Shape): parley.v1.TurnEnded & parley.v1.TurnEnded.$Shape;
            static create(properties?: parley.v1.TurnEnded.$Properties): parley.v1.TurnEnded;

            /**
             * Encodes the specified TurnEnded message. Does not implicitly {@link parley.v1.TurnEnded.verify|verify} messages.
             * @param message TurnEnded message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.TurnEnded.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a TurnEnded message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.TurnEnded & parley.v1.TurnEnded.$Shape} TurnEnded
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.TurnEnded & parley.v1.TurnEnded.$Shape;

            /**
             * Verifies a TurnEnded message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a TurnEnded message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns TurnEnded
             */
            static fromObject(object: { [k: string]: any }): parley.v1.TurnEnded;

            /**
             * Creates a plain object from a TurnEnded message. Also converts values to other types if specified.
             * @param message TurnEnded
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: parley.v1.TurnEnded, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this TurnEnded to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace TurnEnded {

            /** Properties of a TurnEnded. */
            interface $Properties {

                /** TurnEnded outcome */
                outcome?: parley.v1.TurnEnded.Outcome;

                /** What happens next, for the visitor. */
                text?: string;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a TurnEnded. */
            type $Shape = parley.v1.TurnEnded.$Properties;

            /** Outcome enum. */
            enum Outcome {

                /** OUTCOME_UNSPECIFIED value */
                OUTCOME_UNSPECIFIED = 0,

                /** STOPPED value */
                STOPPED = 1,

                /** FAILED value */
                FAILED = 2,

                /** EXPIRED value */
                EXPIRED = 3
            }
        }

        /**
         * Properties of a Turn.
         * @deprecated Use parley.v1.Turn.$Properties instead.
         */
        interface ITurn extends parley.v1.Turn.$Properties {
        }

        /** An AI answer has begun. A higher attempt of the same turn starts again at offset 0. */
        class Turn {

            /**
             * Constructs a new Turn.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.Turn.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Turn turnId. */
            turnId: string;

            /** Turn attempt. */
            attempt: number;

            /**
             * Creates a new Turn instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Turn instance
             */
            static create(properties: parley.v1.Turn.$Shape): parley.v1.Turn & parley.v1.Turn.$Shape;
            static create(properties?: parley.v1.Turn.$Properties): parley.v1.Turn;

            /**
             * Encodes the specified Turn message. Does not implicitly {@link parley.v1.Turn.verify|verify} messages.
             * @param message Turn message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.Turn.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Turn message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.Turn & parley.v1.Turn.$Shape} Turn
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.Turn & parley.v1.Turn.$Shape;

            /**
             * Verifies a Turn message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a Turn message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Turn
             */
            static fromObject(object: { [k: string]: any }): parley.v1.Turn;

            /**
             * Creates a plain object from a Turn message. Also converts values to other types if specified.
             * @param message Turn
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: parley.v1.Turn, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Turn to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Turn {

            /** Properties of a Turn. */
            interface $Properties {

                /** Turn turnId */
                turnId?: string;

                /** Turn attempt */
                attempt?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Turn. */
            type $Shape = parley.v1.Turn.$Properties;
        }

        /**
         * Properties of a Delta.
         * @deprecated Use parley.v1.Delta.$Properties instead.
         */
        interface IDelta extends parley.v1.Delta.$Properties {
        }

        /** A piece of a draft. `offset` counts UTF-16 code units of the draft; below what the client holds it means: rewind. */
        class Delta {

            /**
             * Constructs a new Delta.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.Delta.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Delta turnId. */
            turnId: string;

            /** Delta attempt. */
            attempt: number;

            /** Delta offset. */
            offset: number;

            /** Delta text. */
            text: string;

            /**
             * How often the draft of this attempt was taken back before this piece. On the bus pieces can get lost, and with them
             * the lower offset; on a socket nothing does, and clients need not look at this.
             */
            rewinds: number;

            /**
             * Creates a new Delta instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Delta instance
             */
            static create(properties: parley.v1.Delta.$Shape): parley.v1.Delta & parley.v1.Delta.$Shape;
            static create(properties?: parley.v1.Delta.$Properties): parley.v1.Delta;

            /**
             * Encodes the specified Delta message. Does not implicitly {@link parley.v1.Delta.verify|verify} messages.
             * @param message Delta message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.Delta.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Delta message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.Delta & parley.v1.Delta.$Shape} Delta
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.Delta & parley.v1.Delta.$Shape;

            /**
             * Verifies a Delta message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a Delta message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Delta
             */
            static fromObject(object: { [k: string]: any }): parley.v1.Delta;

            /**
             * Creates a plain object from a Delta message. Also converts values to other types if specified.
             * @param message Delta
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: parley.v1.Delta, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Delta to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Delta {

            /** Properties of a Delta. */
            interface $Properties {

                /** Delta turnId */
                turnId?: string;

                /** Delta attempt */
                attempt?: number;

                /** Delta offset */
                offset?: number;

                /** Delta text */
                text?: string;

                /**
                 * How often the draft of this attempt was taken back before this piece. On the bus pieces can get lost, and with them
                 * the lower offset; on a socket nothing does, and clients need not look at this.
                 */
                rewinds?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Delta. */
            type $Shape = parley.v1.Delta.$Properties;
        }

        /**
         * Properties of a Presence.
         * @deprecated Use parley.v1.Presence.$Properties instead.
         */
        interface IPresence extends parley.v1.Presence.$Properties {
        }

        /** Represents a Presence. */
        class Presence {

            /**
             * Constructs a new Presence.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.Presence.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Presence author. */
            author: parley.v1.Author;

            /** Presence online. */
            online: boolean;

            /**
             * Creates a new Presence instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Presence instance
             */
            static create(properties: parley.v1.Presence.$Shape): parley.v1.Presence & parley.v1.Presence.$Shape;
            static create(properties?: parley.v1.Presence.$Properties): parley.v1.Presence;

            /**
             * Encodes the specified Presence message. Does not implicitly {@link parley.v1.Presence.verify|verify} messages.
             * @param message Presence message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.Presence.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Presence message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.Presence & parley.v1.Presence.$Shape} Presence
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.Presence & parley.v1.Presence.$Shape;

            /**
             * Verifies a Presence message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a Presence message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Presence
             */
            static fromObject(object: { [k: string]: any }): parley.v1.Presence;

            /**
             * Creates a plain object from a Presence message. Also converts values to other types if specified.
             * @param message Presence
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: parley.v1.Presence, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Presence to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Presence {

            /** Properties of a Presence. */
            interface $Properties {

                /** Presence author */
                author?: parley.v1.Author.$Properties;

                /** Presence online */
                online?: boolean;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Presence. */
            type $Shape = parley.v1.Presence.$Properties;
        }

        /**
         * Properties of a Nack.
         * @deprecated Use parley.v1.Nack.$Properties instead.
         */
        interface INack extends parley.v1.Nack.$Properties {
        }

        /**
         * The command was not committed. `code` is a row of the error table; `retry_after_ms` is set when the same command may
         * be sent again; `after` repeats a predecessor that is unknown: send the outbox again, in order.
         */
        class Nack {

            /**
             * Constructs a new Nack.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.Nack.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Nack clientMessageId. */
            clientMessageId: string;

            /** Nack code. */
            code: string;

            /** Nack retryAfterMs. */
            retryAfterMs: number;

            /** Nack after. */
            after: string;

            /**
             * Creates a new Nack instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Nack instance
             */
            static create(properties: parley.v1.Nack.$Shape): parley.v1.Nack & parley.v1.Nack.$Shape;
            static create(properties?: parley.v1.Nack.$Properties): parley.v1.Nack;

            /**
             * Encodes the specified Nack message. Does not implicitly {@link parley.v1.Nack.verify|verify} messages.
             * @param message Nack message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.Nack.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Nack message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.Nack & parley.v1.Nack.$Shape} Nack
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.Nack & parley.v1.Nack.$Shape;

            /**
             * Verifies a Nack message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a Nack message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Nack
             */
            static fromObject(object: { [k: string]: any }): parley.v1.Nack;

            /**
             * Creates a plain object from a Nack message. Also converts values to other types if specified.
             * @param message Nack
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: parley.v1.Nack, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Nack to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Nack {

            /** Properties of a Nack. */
            interface $Properties {

                /** Nack clientMessageId */
                clientMessageId?: string;

                /** Nack code */
                code?: string;

                /** Nack retryAfterMs */
                retryAfterMs?: number;

                /** Nack after */
                after?: string;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Nack. */
            type $Shape = parley.v1.Nack.$Properties;
        }

        /**
         * Properties of a Drain.
         * @deprecated Use parley.v1.Drain.$Properties instead.
         */
        interface IDrain extends parley.v1.Drain.$Properties {
        }

        /** This gateway is going away: reconnect elsewhere after this long. */
        class Drain {

            /**
             * Constructs a new Drain.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.Drain.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Drain reconnectAfterMs. */
            reconnectAfterMs: number;

            /**
             * Creates a new Drain instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Drain instance
             */
            static create(properties: parley.v1.Drain.$Shape): parley.v1.Drain & parley.v1.Drain.$Shape;
            static create(properties?: parley.v1.Drain.$Properties): parley.v1.Drain;

            /**
             * Encodes the specified Drain message. Does not implicitly {@link parley.v1.Drain.verify|verify} messages.
             * @param message Drain message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.Drain.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Drain message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.Drain & parley.v1.Drain.$Shape} Drain
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.Drain & parley.v1.Drain.$Shape;

            /**
             * Verifies a Drain message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a Drain message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Drain
             */
            static fromObject(object: { [k: string]: any }): parley.v1.Drain;

            /**
             * Creates a plain object from a Drain message. Also converts values to other types if specified.
             * @param message Drain
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: parley.v1.Drain, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Drain to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Drain {

            /** Properties of a Drain. */
            interface $Properties {

                /** Drain reconnectAfterMs */
                reconnectAfterMs?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Drain. */
            type $Shape = parley.v1.Drain.$Properties;
        }

        /**
         * Properties of a Ping.
         * @deprecated Use parley.v1.Ping.$Properties instead.
         */
        interface IPing extends parley.v1.Ping.$Properties {
        }

        /** Represents a Ping. */
        class Ping {

            /**
             * Constructs a new Ping.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.Ping.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** The conversation's newest seq as the gateway knows it: higher than the client's means a lost tail. */
            headSeq: number;

            /**
             * Creates a new Ping instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Ping instance
             */
            static create(properties: parley.v1.Ping.$Shape): parley.v1.Ping & parley.v1.Ping.$Shape;
            static create(properties?: parley.v1.Ping.$Properties): parley.v1.Ping;

            /**
             * Encodes the specified Ping message. Does not implicitly {@link parley.v1.Ping.verify|verify} messages.
             * @param message Ping message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.Ping.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Ping message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.Ping & parley.v1.Ping.$Shape} Ping
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.Ping & parley.v1.Ping.$Shape;

            /**
             * Verifies a Ping message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a Ping message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Ping
             */
            static fromObject(object: { [k: string]: any }): parley.v1.Ping;

            /**
             * Creates a plain object from a Ping message. Also converts values to other types if specified.
             * @param message Ping
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: parley.v1.Ping, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Ping to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Ping {

            /** Properties of a Ping. */
            interface $Properties {

                /** The conversation's newest seq as the gateway knows it: higher than the client's means a lost tail. */
                headSeq?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Ping. */
            type $Shape = parley.v1.Ping.$Properties;
        }

        /**
         * Properties of an Error.
         * @deprecated Use parley.v1.Error.$Properties instead.
         */
        interface IError extends parley.v1.Error.$Properties {
        }

        /** Sent before the server closes with the matching close code. */
        class Error {

            /**
             * Constructs a new Error.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.Error.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Error code. */
            code: string;

            /** Error message. */
            message: string;

            /**
             * Creates a new Error instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Error instance
             */
            static create(properties: parley.v1.Error.$Shape): parley.v1.Error & parley.v1.Error.$Shape;
            static create(properties?: parley.v1.Error.$Properties): parley.v1.Error;

            /**
             * Encodes the specified Error message. Does not implicitly {@link parley.v1.Error.verify|verify} messages.
             * @param message Error message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.Error.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Error message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.Error & parley.v1.Error.$Shape} Error
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.Error & parley.v1.Error.$Shape;

            /**
             * Verifies an Error message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates an Error message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Error
             */
            static fromObject(object: { [k: string]: any }): parley.v1.Error;

            /**
             * Creates a plain object from an Error message. Also converts values to other types if specified.
             * @param message Error
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: parley.v1.Error, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Error to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Error {

            /** Properties of an Error. */
            interface $Properties {

                /** Error code */
                code?: string;

                /** Error message */
                message?: string;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Error. */
            type $Shape = parley.v1.Error.$Properties;
        }

        /**
         * Properties of a CommandBatch.
         * @deprecated Use parley.v1.CommandBatch.$Properties instead.
         */
        interface ICommandBatch extends parley.v1.CommandBatch.$Properties {
        }

        /** Represents a CommandBatch. */
        class CommandBatch {

            /**
             * Constructs a new CommandBatch.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.CommandBatch.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** CommandBatch commands. */
            commands: parley.v1.Command[];

            /**
             * Creates a new CommandBatch instance using the specified properties.
             * @param [properties] Properties to set
             * @returns CommandBatch instance
             */
            static create(properties: parley.v1.CommandBatch.$Shape): parley.v1.CommandBatch & parley.v1.CommandBatch.$Shape;
            static create(properties?: parley.v1.CommandBatch.$Properties): parley.v1.CommandBatch;

            /**
             * Encodes the specified CommandBatch message. Does not implicitly {@link parley.v1.CommandBatch.verify|verify} messages.
             * @param message CommandBatch message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.CommandBatch.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CommandBatch message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.CommandBatch & parley.v1.CommandBatch.$Shape} CommandBatch
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.CommandBatch & parley.v1.CommandBatch.$Shape;

            /**
             * Verifies a CommandBatch message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a CommandBatch message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns CommandBatch
             */
            static fromObject(object: { [k: string]: any }): parley.v1.CommandBatch;

            /**
             * Creates a plain object from a CommandBatch message. Also converts values to other types if specified.
             * @param message CommandBatch
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: parley.v1.CommandBatch, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this CommandBatch to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace CommandBatch {

            /** Properties of a CommandBatch. */
            interface $Properties {

                /** CommandBatch commands */
                commands?: parley.v1.Command.$Properties[];

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a CommandBatch. */
            type $Shape = {
              commands?: parley.v1.Command.$Shape[];
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of a Command.
         * @deprecated Use parley.v1.Command.$Properties instead.
         */
        interface ICommand extends parley.v1.Command.$Properties {
        }

        /** One wish to change a conversation. Safe to repeat: `command_id` is unique per conversation. */
        class Command {

            /**
             * Constructs a new Command.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.Command.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Command commandId. */
            commandId: string;

            /** The command that must be accepted before this one; empty = none. */
            after: string;

            /** Command tenantId. */
            tenantId: string;

            /** Command conversationId. */
            conversationId: string;

            /** Command actor. */
            actor: parley.v1.Author;

            /** W3C trace context. */
            traceparent: string;

            /** Command sendMessage. */
            sendMessage: (parley.v1.SendMessage|null);

            /** Command requestHuman. */
            requestHuman: (parley.v1.RequestHumanAgent|null);

            /** Command stopTurn. */
            stopTurn: (parley.v1.StopOpenTurn|null);

            /** Command leave. */
            leave: (parley.v1.LeaveConversation|null);

            /** Command rate. */
            rate: (parley.v1.RateConversation|null);

            /** Command turnResult. */
            turnResult: (parley.v1.TurnResult|null);

            /** Command body. */
            body?: ("sendMessage"|"requestHuman"|"stopTurn"|"leave"|"rate"|"turnResult");

            /**
             * Creates a new Command instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Command instance
             */
            static create(properties: parley.v1.Command.$Shape): parley.v1.Command & parley.v1.Command.$Shape;
            static create(properties?: parley.v1.Command.$Properties): parley.v1.Command;

            /**
             * Encodes the specified Command message. Does not implicitly {@link parley.v1.Command.verify|verify} messages.
             * @param message Command message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.Command.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Command message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.Command & parley.v1.Command.$Shape} Command
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.Command & parley.v1.Command.$Shape;

            /**
             * Verifies a Command message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a Command message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Command
             */
            static fromObject(object: { [k: string]: any }): parley.v1.Command;

            /**
             * Creates a plain object from a Command message. Also converts values to other types if specified.
             * @param message Command
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: parley.v1.Command, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Command to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Command {

            /** Properties of a Command. */
            interface $Properties {

                /** Command commandId */
                commandId?: string;

                /** The command that must be accepted before this one; empty = none. */
                after?: string;

                /** Command tenantId */
                tenantId?: string;

                /** Command conversationId */
                conversationId?: string;

                /** Command actor */
                actor?: parley.v1.Author.$Properties;

                /** W3C trace context. */
                traceparent?: string;

                /** Command sendMessage */
                sendMessage?: (parley.v1.SendMessage.$Properties|null);

                /** Command requestHuman */
                requestHuman?: (parley.v1.RequestHumanAgent.$Properties|null);

                /** Command stopTurn */
                stopTurn?: (parley.v1.StopOpenTurn.$Properties|null);

                /** Command leave */
                leave?: (parley.v1.LeaveConversation.$Properties|null);

                /** Command rate */
                rate?: (parley.v1.RateConversation.$Properties|null);

                /** Command turnResult */
                turnResult?: (parley.v1.TurnResult.$Properties|null);

                /** Command body */
                body?: ("sendMessage"|"requestHuman"|"stopTurn"|"leave"|"rate"|"turnResult");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a Command. */
            type $Shape = {
              commandId?: string;
              after?: string;
              tenantId?: string;
              conversationId?: string;
              actor?: parley.v1.Author.$Shape;
              traceparent?: string;
              sendMessage?: parley.v1.SendMessage.$Shape|null;
              requestHuman?: parley.v1.RequestHumanAgent.$Shape|null;
              stopTurn?: parley.v1.StopOpenTurn.$Shape|null;
              leave?: parley.v1.LeaveConversation.$Shape|null;
              rate?: parley.v1.RateConversation.$Shape|null;
              turnResult?: parley.v1.TurnResult.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ body?: undefined; sendMessage?: null; requestHuman?: null; stopTurn?: null; leave?: null; rate?: null; turnResult?: null }|{ body?: "sendMessage"; sendMessage: parley.v1.SendMessage.$Shape; requestHuman?: null; stopTurn?: null; leave?: null; rate?: null; turnResult?: null }|{ body?: "requestHuman"; sendMessage?: null; requestHuman: parley.v1.RequestHumanAgent.$Shape; stopTurn?: null; leave?: null; rate?: null; turnResult?: null }|{ body?: "stopTurn"; sendMessage?: null; requestHuman?: null; stopTurn: parley.v1.StopOpenTurn.$Shape; leave?: null; rate?: null; turnResult?: null }|{ body?: "leave"; sendMessage?: null; requestHuman?: null; stopTurn?: null; leave: parley.v1.LeaveConversation.$Shape; rate?: null; turnResult?: null }|{ body?: "rate"; sendMessage?: null; requestHuman?: null; stopTurn?: null; leave?: null; rate: parley.v1.RateConversation.$Shape; turnResult?: null }|{ body?: "turnResult"; sendMessage?: null; requestHuman?: null; stopTurn?: null; leave?: null; rate?: null; turnResult: parley.v1.TurnResult.$Shape })
            );
        }

        /**
         * Properties of a SendMessage.
         * @deprecated Use parley.v1.SendMessage.$Properties instead.
         */
        interface ISendMessage extends parley.v1.SendMessage.$Properties {
        }

        /** Represents a SendMessage. */
        class SendMessage {

            /**
             * Constructs a new SendMessage.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.SendMessage.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SendMessage text. */
            text: string;

            /** SendMessage files. */
            files: parley.v1.File[];

            /**
             * Creates a new SendMessage instance using the specified properties.
             * @param [properties] Properties to set
             * @returns SendMessage instance
             */
            static create(properties: parley.v1.SendMessage.$Shape): parley.v1.SendMessage & parley.v1.SendMessage.$Shape;
            static create(properties?: parley.v1.SendMessage.$Properties): parley.v1.SendMessage;

            /**
             * Encodes the specified SendMessage message. Does not implicitly {@link parley.v1.SendMessage.verify|verify} messages.
             * @param message SendMessage message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.SendMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SendMessage message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.SendMessage & parley.v1.SendMessage.$Shape} SendMessage
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.SendMessage & parley.v1.SendMessage.$Shape;

            /**
             * Verifies a SendMessage message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a SendMessage message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns SendMessage
             */
            static fromObject(object: { [k: string]: any }): parley.v1.SendMessage;

            /**
             * Creates a plain object from a SendMessage message. Also converts values to other types if specified.
             * @param message SendMessage
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: parley.v1.SendMessage, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this SendMessage to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace SendMessage {

            /** Properties of a SendMessage. */
            interface $Properties {

                /** SendMessage text */
                text?: string;

                /** SendMessage files */
                files?: parley.v1.File.$Properties[];

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SendMessage. */
            type $Shape = parley.v1.SendMessage.$Properties;
        }

        /**
         * Properties of a RequestHumanAgent.
         * @deprecated Use parley.v1.RequestHumanAgent.$Properties instead.
         */
        interface IRequestHumanAgent extends parley.v1.RequestHumanAgent.$Properties {
        }

        /** Represents a RequestHumanAgent. */
        class RequestHumanAgent {

            /**
             * Constructs a new RequestHumanAgent.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.RequestHumanAgent.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Creates a new RequestHumanAgent instance using the specified properties.
             * @param [properties] Properties to set
             * @returns RequestHumanAgent instance
             */
            static create(properties: parley.v1.RequestHumanAgent.$Shape): parley.v1.RequestHumanAgent & parley.v1.RequestHumanAgent.$Shape;
            static create(properties?: parley.v1.RequestHumanAgent.$Properties): parley.v1.RequestHumanAgent;

            /**
             * Encodes the specified RequestHumanAgent message. Does not implicitly {@link parley.v1.RequestHumanAgent.verify|verify} messages.
             * @param message RequestHumanAgent message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.RequestHumanAgent.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RequestHumanAgent message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.RequestHumanAgent & parley.v1.RequestHumanAgent.$Shape} RequestHumanAgent
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.RequestHumanAgent & parley.v1.RequestHumanAgent.$Shape;

            /**
             * Verifies a RequestHumanAgent message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a RequestHumanAgent message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns RequestHumanAgent
             */
            static fromObject(object: { [k: string]: any }): parley.v1.RequestHumanAgent;

            /**
             * Creates a plain object from a RequestHumanAgent message. Also converts values to other types if specified.
             * @param message RequestHumanAgent
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: parley.v1.RequestHumanAgent, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this RequestHumanAgent to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace RequestHumanAgent {

            /** Properties of a RequestHumanAgent. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RequestHumanAgent. */
            type $Shape = parley.v1.RequestHumanAgent.$Properties;
        }

        /**
         * Properties of a StopOpenTurn.
         * @deprecated Use parley.v1.StopOpenTurn.$Properties instead.
         */
        interface IStopOpenTurn extends parley.v1.StopOpenTurn.$Properties {
        }

        /** Represents a StopOpenTurn. */
        class StopOpenTurn {

            /**
             * Constructs a new StopOpenTurn.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.StopOpenTurn.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** StopOpenTurn turnId. */
            turnId: string;

            /**
             * Creates a new StopOpenTurn instance using the specified properties.
             * @param [properties] Properties to set
             * @returns StopOpenTurn instance
             */
            static create(properties: parley.v1.StopOpenTurn.$Shape): parley.v1.StopOpenTurn & parley.v1.StopOpenTurn.$Shape;
            static create(properties?: parley.v1.StopOpenTurn.$Properties): parley.v1.StopOpenTurn;

            /**
             * Encodes the specified StopOpenTurn message. Does not implicitly {@link parley.v1.StopOpenTurn.verify|verify} messages.
             * @param message StopOpenTurn message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.StopOpenTurn.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a StopOpenTurn message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.StopOpenTurn & parley.v1.StopOpenTurn.$Shape} StopOpenTurn
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.StopOpenTurn & parley.v1.StopOpenTurn.$Shape;

            /**
             * Verifies a StopOpenTurn message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a StopOpenTurn message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns StopOpenTurn
             */
            static fromObject(object: { [k: string]: any }): parley.v1.StopOpenTurn;

            /**
             * Creates a plain object from a StopOpenTurn message. Also converts values to other types if specified.
             * @param message StopOpenTurn
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: parley.v1.StopOpenTurn, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this StopOpenTurn to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace StopOpenTurn {

            /** Properties of a StopOpenTurn. */
            interface $Properties {

                /** StopOpenTurn turnId */
                turnId?: string;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a StopOpenTurn. */
            type $Shape = parley.v1.StopOpenTurn.$Properties;
        }

        /**
         * Properties of a LeaveConversation.
         * @deprecated Use parley.v1.LeaveConversation.$Properties instead.
         */
        interface ILeaveConversation extends parley.v1.LeaveConversation.$Properties {
        }

        /** Represents a LeaveConversation. */
        class LeaveConversation {

            /**
             * Constructs a new LeaveConversation.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.LeaveConversation.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Creates a new LeaveConversation instance using the specified properties.
             * @param [properties] Properties to set
             * @returns LeaveConversation instance
             */
            static create(properties: parley.v1.LeaveConversation.$Shape): parley.v1.LeaveConversation & parley.v1.LeaveConversation.$Shape;
            static create(properties?: parley.v1.LeaveConversation.$Properties): parley.v1.LeaveConversation;

            /**
             * Encodes the specified LeaveConversation message. Does not implicitly {@link parley.v1.LeaveConversation.verify|verify} messages.
             * @param message LeaveConversation message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.LeaveConversation.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a LeaveConversation message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.LeaveConversation & parley.v1.LeaveConversation.$Shape} LeaveConversation
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.LeaveConversation & parley.v1.LeaveConversation.$Shape;

            /**
             * Verifies a LeaveConversation message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a LeaveConversation message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns LeaveConversation
             */
            static fromObject(object: { [k: string]: any }): parley.v1.LeaveConversation;

            /**
             * Creates a plain object from a LeaveConversation message. Also converts values to other types if specified.
             * @param message LeaveConversation
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: parley.v1.LeaveConversation, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this LeaveConversation to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace LeaveConversation {

            /** Properties of a LeaveConversation. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a LeaveConversation. */
            type $Shape = parley.v1.LeaveConversation.$Properties;
        }

        /**
         * Properties of a RateConversation.
         * @deprecated Use parley.v1.RateConversation.$Properties instead.
         */
        interface IRateConversation extends parley.v1.RateConversation.$Properties {
        }

        /** Represents a RateConversation. */
        class RateConversation {

            /**
             * Constructs a new RateConversation.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.RateConversation.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RateConversation score. */
            score: number;

            /** RateConversation comment. */
            comment: string;

            /**
             * Creates a new RateConversation instance using the specified properties.
             * @param [properties] Properties to set
             * @returns RateConversation instance
             */
            static create(properties: parley.v1.RateConversation.$Shape): parley.v1.RateConversation & parley.v1.RateConversation.$Shape;
            static create(properties?: parley.v1.RateConversation.$Properties): parley.v1.RateConversation;

            /**
             * Encodes the specified RateConversation message. Does not implicitly {@link parley.v1.RateConversation.verify|verify} messages.
             * @param message RateConversation message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.RateConversation.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RateConversation message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.RateConversation & parley.v1.RateConversation.$Shape} RateConversation
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.RateConversation & parley.v1.RateConversation.$Shape;

            /**
             * Verifies a RateConversation message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a RateConversation message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns RateConversation
             */
            static fromObject(object: { [k: string]: any }): parley.v1.RateConversation;

            /**
             * Creates a plain object from a RateConversation message. Also converts values to other types if specified.
             * @param message RateConversation
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: parley.v1.RateConversation, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this RateConversation to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace RateConversation {

            /** Properties of a RateConversation. */
            interface $Properties {

                /** RateConversation score */
                score?: number;

                /** RateConversation comment */
                comment?: string;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RateConversation. */
            type $Shape = parley.v1.RateConversation.$Properties;
        }

        /**
         * Properties of a TurnResult.
         * @deprecated Use parley.v1.TurnResult.$Properties instead.
         */
        interface ITurnResult extends parley.v1.TurnResult.$Properties {
        }

        /**
         * What became of an AI turn; `command_id` is the turn's id. An answer counts from any attempt, a failure only from the
         * newest one.
         */
        class TurnResult {

            /**
             * Constructs a new TurnResult.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.TurnResult.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** TurnResult turnId. */
            turnId: string;

            /** TurnResult attempt. */
            attempt: number;

            /** TurnResult answer. */
            answer: (parley.v1.TurnAnswer|null);

            /** TurnResult failure. */
            failure: (parley.v1.TurnFailure|null);

            /** TurnResult result. */
            result?: ("answer"|"failure");

            /**
             * Creates a new TurnResult instance using the specified properties.
             * @param [properties] Properties to set
             * @returns TurnResult instance
             */
            static create(properties: parley.v1.TurnResult.$Shape): parley.v1.TurnResult & parley.v1.TurnResult.$Shape;
            static create(properties?: parley.v1.TurnResult.$Properties): parley.v1.TurnResult;

            /**
             * Encodes the specified TurnResult message. Does not implicitly {@link parley.v1.TurnResult.verify|verify} messages.
             * @param message TurnResult message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.TurnResult.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a TurnResult message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.TurnResult & parley.v1.TurnResult.$Shape} TurnResult
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.TurnResult & parley.v1.TurnResult.$Shape;

            /**
             * Verifies a TurnResult message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a TurnResult message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns TurnResult
             */
            static fromObject(object: { [k: string]: any }): parley.v1.TurnResult;

            /**
             * Creates a plain object from a TurnResult message. Also converts values to other types if specified.
             * @param message TurnResult
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: parley.v1.TurnResult, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this TurnResult to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace TurnResult {

            /** Properties of a TurnResult. */
            interface $Properties {

                /** TurnResult turnId */
                turnId?: string;

                /** TurnResult attempt */
                attempt?: number;

                /** TurnResult answer */
                answer?: (parley.v1.TurnAnswer.$Properties|null);

                /** TurnResult failure */
                failure?: (parley.v1.TurnFailure.$Properties|null);

                /** TurnResult result */
                result?: ("answer"|"failure");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a TurnResult. */
            type $Shape = {
              turnId?: string;
              attempt?: number;
              answer?: parley.v1.TurnAnswer.$Shape|null;
              failure?: parley.v1.TurnFailure.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ result?: undefined; answer?: null; failure?: null }|{ result?: "answer"; answer: parley.v1.TurnAnswer.$Shape; failure?: null }|{ result?: "failure"; answer?: null; failure: parley.v1.TurnFailure.$Shape })
            );
        }

        /**
         * Properties of a TurnAnswer.
         * @deprecated Use parley.v1.TurnAnswer.$Properties instead.
         */
        interface ITurnAnswer extends parley.v1.TurnAnswer.$Properties {
        }

        /** Represents a TurnAnswer. */
        class TurnAnswer {

            /**
             * Constructs a new TurnAnswer.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.TurnAnswer.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** TurnAnswer text. */
            text: string;

            /** TurnAnswer citations. */
            citations: parley.v1.Citation[];

            /** TurnAnswer provider. */
            provider: string;

            /** TurnAnswer model. */
            model: string;

            /** The seq up to which visitor messages are answered by this text. */
            answersTo: number;

            /** TurnAnswer degradation. */
            degradation: parley.v1.Message.Degradation;

            /**
             * Creates a new TurnAnswer instance using the specified properties.
             * @param [properties] Properties to set
             * @returns TurnAnswer instance
             */
            static create(properties: parley.v1.TurnAnswer.$Shape): parley.v1.TurnAnswer & parley.v1.TurnAnswer.$Shape;
            static create(properties?: parley.v1.TurnAnswer.$Properties): parley.v1.TurnAnswer;

            /**
             * Encodes the specified TurnAnswer message. Does not implicitly {@link parley.v1.TurnAnswer.verify|verify} messages.
             * @param message TurnAnswer message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.TurnAnswer.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a TurnAnswer message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.TurnAnswer & parley.v1.TurnAnswer.$Shape} TurnAnswer
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.TurnAnswer & parley.v1.TurnAnswer.$Shape;

            /**
             * Verifies a TurnAnswer message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a TurnAnswer message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns TurnAnswer
             */
            static fromObject(object: { [k: string]: any }): parley.v1.TurnAnswer;

            /**
             * Creates a plain object from a TurnAnswer message. Also converts values to other types if specified.
             * @param message TurnAnswer
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: parley.v1.TurnAnswer, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this TurnAnswer to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace TurnAnswer {

            /** Properties of a TurnAnswer. */
            interface $Properties {

                /** TurnAnswer text */
                text?: string;

                /** TurnAnswer citations */
                citations?: parley.v1.Citation.$Properties[];

                /** TurnAnswer provider */
                provider?: string;

                /** TurnAnswer model */
                model?: string;

                /** The seq up to which visitor messages are answered by this text. */
                answersTo?: number;

                /** TurnAnswer degradation */
                degradation?: parley.v1.Message.Degradation;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a TurnAnswer. */
            type $Shape = parley.v1.TurnAnswer.$Properties;
        }

        /**
         * Properties of a TurnFailure.
         * @deprecated Use parley.v1.TurnFailure.$Properties instead.
         */
        interface ITurnFailure extends parley.v1.TurnFailure.$Properties {
        }

        /** Represents a TurnFailure. */
        class TurnFailure {

            /**
             * Constructs a new TurnFailure.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.TurnFailure.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** A row of the error table. */
            code: string;

            /** True when the turn's age or attempts ran out. */
            expired: boolean;

            /** TurnFailure next. */
            next: parley.v1.TurnFailure.Next;

            /**
             * Creates a new TurnFailure instance using the specified properties.
             * @param [properties] Properties to set
             * @returns TurnFailure instance
             */
            static create(properties: parley.v1.TurnFailure.$Shape): parley.v1.TurnFailure & parley.v1.TurnFailure.$Shape;
            static create(properties?: parley.v1.TurnFailure.$Properties): parley.v1.TurnFailure;

            /**
             * Encodes the specified TurnFailure message. Does not implicitly {@link parley.v1.TurnFailure.verify|verify} messages.
             * @param message TurnFailure message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.TurnFailure.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a TurnFailure message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.TurnFailure & parley.v1.TurnFailure.$Shape} TurnFailure
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.TurnFailure & parley.v1.TurnFailure.$Shape;

            /**
             * Verifies a TurnFailure message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a TurnFailure message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns TurnFailure
             */
            static fromObject(object: { [k: string]: any }): parley.v1.TurnFailure;

            /**
             * Creates a plain object from a TurnFailure message. Also converts values to other types if specified.
             * @param message TurnFailure
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: parley.v1.TurnFailure, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this TurnFailure to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace TurnFailure {

            /** Properties of a TurnFailure. */
            interface $Properties {

                /** A row of the error table. */
                code?: string;

                /** True when the turn's age or attempts ran out. */
                expired?: boolean;

                /** TurnFailure next */
                next?: parley.v1.TurnFailure.Next;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a TurnFailure. */
            type $Shape = parley.v1.TurnFailure.$Properties;

            /** What becomes of the visitor, by the site's configuration. */
            enum Next {

                /** A notice, and the AI goes on. */
                NEXT_UNSPECIFIED = 0,

                /** The queue for a human. */
                HUMAN = 1,

                /** The same, but nobody is there now: the visitor is asked to leave a message. */
                LEAVE_MESSAGE = 2,

                /** A notice that the answer was stopped, as by `StopOpenTurn`: nobody was watching it. */
                STOP = 3
            }
        }

        /**
         * Properties of an OutcomeBatch.
         * @deprecated Use parley.v1.OutcomeBatch.$Properties instead.
         */
        interface IOutcomeBatch extends parley.v1.OutcomeBatch.$Properties {
        }

        /** Represents an OutcomeBatch. */
        class OutcomeBatch {

            /**
             * Constructs a new OutcomeBatch.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.OutcomeBatch.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** OutcomeBatch outcomes. */
            outcomes: parley.v1.Outcome[];

            /**
             * Creates a new OutcomeBatch instance using the specified properties.
             * @param [properties] Properties to set
             * @returns OutcomeBatch instance
             */
            static create(properties: parley.v1.OutcomeBatch.$Shape): parley.v1.OutcomeBatch & parley.v1.OutcomeBatch.$Shape;
            static create(properties?: parley.v1.OutcomeBatch.$Properties): parley.v1.OutcomeBatch;

            /**
             * Encodes the specified OutcomeBatch message. Does not implicitly {@link parley.v1.OutcomeBatch.verify|verify} messages.
             * @param message OutcomeBatch message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.OutcomeBatch.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an OutcomeBatch message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.OutcomeBatch & parley.v1.OutcomeBatch.$Shape} OutcomeBatch
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.OutcomeBatch & parley.v1.OutcomeBatch.$Shape;

            /**
             * Verifies an OutcomeBatch message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates an OutcomeBatch message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns OutcomeBatch
             */
            static fromObject(object: { [k: string]: any }): parley.v1.OutcomeBatch;

            /**
             * Creates a plain object from an OutcomeBatch message. Also converts values to other types if specified.
             * @param message OutcomeBatch
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: parley.v1.OutcomeBatch, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this OutcomeBatch to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace OutcomeBatch {

            /** Properties of an OutcomeBatch. */
            interface $Properties {

                /** OutcomeBatch outcomes */
                outcomes?: parley.v1.Outcome.$Properties[];

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an OutcomeBatch. */
            type $Shape = {
              outcomes?: parley.v1.Outcome.$Shape[];
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of an Outcome.
         * @deprecated Use parley.v1.Outcome.$Properties instead.
         */
        interface IOutcome extends parley.v1.Outcome.$Properties {
        }

        /** Represents an Outcome. */
        class Outcome {

            /**
             * Constructs a new Outcome.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.Outcome.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Outcome conversationId. */
            conversationId: string;

            /** Outcome commandId. */
            commandId: string;

            /** Outcome accepted. */
            accepted: (parley.v1.Accepted|null);

            /** Outcome refused. */
            refused: (parley.v1.Refused|null);

            /** Outcome result. */
            result?: ("accepted"|"refused");

            /**
             * Creates a new Outcome instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Outcome instance
             */
            static create(properties: parley.v1.Outcome.$Shape): parley.v1.Outcome & parley.v1.Outcome.$Shape;
            static create(properties?: parley.v1.Outcome.$Properties): parley.v1.Outcome;

            /**
             * Encodes the specified Outcome message. Does not implicitly {@link parley.v1.Outcome.verify|verify} messages.
             * @param message Outcome message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.Outcome.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Outcome message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.Outcome & parley.v1.Outcome.$Shape} Outcome
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.Outcome & parley.v1.Outcome.$Shape;

            /**
             * Verifies an Outcome message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates an Outcome message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Outcome
             */
            static fromObject(object: { [k: string]: any }): parley.v1.Outcome;

            /**
             * Creates a plain object from an Outcome message. Also converts values to other types if specified.
             * @param message Outcome
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: parley.v1.Outcome, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Outcome to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Outcome {

            /** Properties of an Outcome. */
            interface $Properties {

                /** Outcome conversationId */
                conversationId?: string;

                /** Outcome commandId */
                commandId?: string;

                /** Outcome accepted */
                accepted?: (parley.v1.Accepted.$Properties|null);

                /** Outcome refused */
                refused?: (parley.v1.Refused.$Properties|null);

                /** Outcome result */
                result?: ("accepted"|"refused");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of an Outcome. */
            type $Shape = {
              conversationId?: string;
              commandId?: string;
              accepted?: parley.v1.Accepted.$Shape|null;
              refused?: parley.v1.Refused.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ result?: undefined; accepted?: null; refused?: null }|{ result?: "accepted"; accepted: parley.v1.Accepted.$Shape; refused?: null }|{ result?: "refused"; accepted?: null; refused: parley.v1.Refused.$Shape })
            );
        }

        /**
         * Properties of an Accepted.
         * @deprecated Use parley.v1.Accepted.$Properties instead.
         */
        interface IAccepted extends parley.v1.Accepted.$Properties {
        }

        /** Committed. A repeat is answered with what the first one made. */
        class Accepted {

            /**
             * Constructs a new Accepted.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.Accepted.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Accepted seq. */
            seq: number;

            /** Accepted at. */
            at: number;

            /**
             * Creates a new Accepted instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Accepted instance
             */
            static create(properties: parley.v1.Accepted.$Shape): parley.v1.Accepted & parley.v1.Accepted.$Shape;
            static create(properties?: parley.v1.Accepted.$Properties): parley.v1.Accepted;

            /**
             * Encodes the specified Accepted message. Does not implicitly {@link parley.v1.Accepted.verify|verify} messages.
             * @param message Accepted message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.Accepted.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Accepted message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.Accepted & parley.v1.Accepted.$Shape} Accepted
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.Accepted & parley.v1.Accepted.$Shape;

            /**
             * Verifies an Accepted message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates an Accepted message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Accepted
             */
            static fromObject(object: { [k: string]: any }): parley.v1.Accepted;

            /**
             * Creates a plain object from an Accepted message. Also converts values to other types if specified.
             * @param message Accepted
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: parley.v1.Accepted, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Accepted to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Accepted {

            /** Properties of an Accepted. */
            interface $Properties {

                /** Accepted seq */
                seq?: number;

                /** Accepted at */
                at?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Accepted. */
            type $Shape = parley.v1.Accepted.$Properties;
        }

        /**
         * Properties of a Refused.
         * @deprecated Use parley.v1.Refused.$Properties instead.
         */
        interface IRefused extends parley.v1.Refused.$Properties {
        }

        /** Represents a Refused. */
        class Refused {

            /**
             * Constructs a new Refused.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.Refused.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** A row of the error table. */
            code: string;

            /** Refused retryAfterMs. */
            retryAfterMs: number;

            /** Refused after. */
            after: string;

            /**
             * Creates a new Refused instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Refused instance
             */
            static create(properties: parley.v1.Refused.$Shape): parley.v1.Refused & parley.v1.Refused.$Shape;
            static create(properties?: parley.v1.Refused.$Properties): parley.v1.Refused;

            /**
             * Encodes the specified Refused message. Does not implicitly {@link parley.v1.Refused.verify|verify} messages.
             * @param message Refused message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.Refused.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Refused message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.Refused & parley.v1.Refused.$Shape} Refused
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.Refused & parley.v1.Refused.$Shape;

            /**
             * Verifies a Refused message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a Refused message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Refused
             */
            static fromObject(object: { [k: string]: any }): parley.v1.Refused;

            /**
             * Creates a plain object from a Refused message. Also converts values to other types if specified.
             * @param message Refused
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: parley.v1.Refused, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Refused to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Refused {

            /** Properties of a Refused. */
            interface $Properties {

                /** A row of the error table. */
                code?: string;

                /** Refused retryAfterMs */
                retryAfterMs?: number;

                /** Refused after */
                after?: string;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Refused. */
            type $Shape = parley.v1.Refused.$Properties;
        }

        /**
         * Properties of a ConversationState.
         * @deprecated Use parley.v1.ConversationState.$Properties instead.
         */
        interface IConversationState extends parley.v1.ConversationState.$Properties {
        }

        /** The session's small picture of a conversation: all that deciding needs. Stored with every append. */
        class ConversationState {

            /**
             * Constructs a new ConversationState.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.ConversationState.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ConversationState owner. */
            owner: string;

            /** ConversationState ownerEpoch. */
            ownerEpoch: number;

            /** ConversationState headSeq. */
            headSeq: number;

            /** Seq of the newest visitor message; 0 = none. */
            lastVisitorSeq: number;

            /** Visitor messages up to this seq have an outcome. */
            answeredTo: number;

            /** `at` of the newest event: time never runs backwards in a conversation. */
            lastAt: number;

            /** `at` of the oldest visitor message that has no outcome yet; 0 = none. */
            unansweredSince: number;

            /** BCP 47 tag of the language the conversation is held in (`zh`, `en`), empty until known. */
            language: string;

            /**
             * Creates a new ConversationState instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ConversationState instance
             */
            static create(properties: parley.v1.ConversationState.$Shape): parley.v1.ConversationState & parley.v1.ConversationState.$Shape;
            static create(properties?: parley.v1.ConversationState.$Properties): parley.v1.ConversationState;

            /**
             * Encodes the specified ConversationState message. Does not implicitly {@link parley.v1.ConversationState.verify|verify} messages.
             * @param message ConversationState message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.ConversationState.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ConversationState message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.ConversationState & parley.v1.ConversationState.$Shape} ConversationState
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.ConversationState & parley.v1.ConversationState.$Shape;

            /**
             * Verifies a ConversationState message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a ConversationState message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ConversationState
             */
            static fromObject(object: { [k: string]: any }): parley.v1.ConversationState;

            /**
             * Creates a plain object from a ConversationState message. Also converts values to other types if specified.
             * @param message ConversationState
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: parley.v1.ConversationState, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ConversationState to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace ConversationState {

            /** Properties of a ConversationState. */
            interface $Properties {

                /** ConversationState owner */
                owner?: string;

                /** ConversationState ownerEpoch */
                ownerEpoch?: number;

                /** ConversationState headSeq */
                headSeq?: number;

                /** Seq of the newest visitor message; 0 = none. */
                lastVisitorSeq?: number;

                /** Visitor messages up to this seq have an outcome. */
                answeredTo?: number;

                /** `at` of the newest event: time never runs backwards in a conversation. */
                lastAt?: number;

                /** `at` of the oldest visitor message that has no outcome yet; 0 = none. */
                unansweredSince?: number;

                /** BCP 47 tag of the language the conversation is held in (`zh`, `en`), empty until known. */
                language?: string;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ConversationState. */
            type $Shape = parley.v1.ConversationState.$Properties;
        }

        /**
         * Properties of a GenerateRequest.
         * @deprecated Use parley.v1.GenerateRequest.$Properties instead.
         */
        interface IGenerateRequest extends parley.v1.GenerateRequest.$Properties {
        }

        /**
         * `parley.llm.generate` (queue group `llm-router`): take on an open turn. No text travels here; the router reads
         * the history itself.
         */
        class GenerateRequest {

            /**
             * Constructs a new GenerateRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.GenerateRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** GenerateRequest turnId. */
            turnId: string;

            /** GenerateRequest attempt. */
            attempt: number;

            /** GenerateRequest tenantId. */
            tenantId: string;

            /** GenerateRequest siteId. */
            siteId: string;

            /** GenerateRequest conversationId. */
            conversationId: string;

            /** Answer the visitor messages up to this seq. */
            answersTo: number;

            /** GenerateRequest traceparent. */
            traceparent: string;

            /**
             * Creates a new GenerateRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns GenerateRequest instance
             */
            static create(properties: parley.v1.GenerateRequest.$Shape): parley.v1.GenerateRequest & parley.v1.GenerateRequest.$Shape;
            static create(properties?: parley.v1.GenerateRequest.$Properties): parley.v1.GenerateRequest;

            /**
             * Encodes the specified GenerateRequest message. Does not implicitly {@link parley.v1.GenerateRequest.verify|verify} messages.
             * @param message GenerateRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.GenerateRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a GenerateRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.GenerateRequest & parley.v1.GenerateRequest.$Shape} GenerateRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.GenerateRequest & parley.v1.GenerateRequest.$Shape;

            /**
             * Verifies a GenerateRequest message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a GenerateRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns GenerateRequest
             */
            static fromObject(object: { [k: string]: any }): parley.v1.GenerateRequest;

            /**
             * Creates a plain object from a GenerateRequest message. Also converts values to other types if specified.
             * @param message GenerateRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: parley.v1.GenerateRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this GenerateRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace GenerateRequest {

            /** Properties of a GenerateRequest. */
            interface $Properties {

                /** GenerateRequest turnId */
                turnId?: string;

                /** GenerateRequest attempt */
                attempt?: number;

                /** GenerateRequest tenantId */
                tenantId?: string;

                /** GenerateRequest siteId */
                siteId?: string;

                /** GenerateRequest conversationId */
                conversationId?: string;

                /** Answer the visitor messages up to this seq. */
                answersTo?: number;

                /** GenerateRequest traceparent */
                traceparent?: string;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a GenerateRequest. */
            type $Shape = parley.v1.GenerateRequest.$Properties;
        }

        /**
         * Properties of a GenerateReply.
         * @deprecated Use parley.v1.GenerateReply.$Properties instead.
         */
        interface IGenerateReply extends parley.v1.GenerateReply.$Properties {
        }

        /** Represents a GenerateReply. */
        class GenerateReply {

            /**
             * Constructs a new GenerateReply.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.GenerateReply.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** False: this router is full or stopping; ask again. */
            accepted: boolean;

            /**
             * Creates a new GenerateReply instance using the specified properties.
             * @param [properties] Properties to set
             * @returns GenerateReply instance
             */
            static create(properties: parley.v1.GenerateReply.$Shape): parley.v1.GenerateReply & parley.v1.GenerateReply.$Shape;
            static create(properties?: parley.v1.GenerateReply.$Properties): parley.v1.GenerateReply;

            /**
             * Encodes the specified GenerateReply message. Does not implicitly {@link parley.v1.GenerateReply.verify|verify} messages.
             * @param message GenerateReply message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.GenerateReply.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a GenerateReply message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.GenerateReply & parley.v1.GenerateReply.$Shape} GenerateReply
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.GenerateReply & parley.v1.GenerateReply.$Shape;

            /**
             * Verifies a GenerateReply message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a GenerateReply message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns GenerateReply
             */
            static fromObject(object: { [k: string]: any }): parley.v1.GenerateReply;

            /**
             * Creates a plain object from a GenerateReply message. Also converts values to other types if specified.
             * @param message GenerateReply
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: parley.v1.GenerateReply, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this GenerateReply to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace GenerateReply {

            /** Properties of a GenerateReply. */
            interface $Properties {

                /** False: this router is full or stopping; ask again. */
                accepted?: boolean;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a GenerateReply. */
            type $Shape = parley.v1.GenerateReply.$Properties;
        }

        /**
         * Properties of a RouterAlive.
         * @deprecated Use parley.v1.RouterAlive.$Properties instead.
         */
        interface IRouterAlive extends parley.v1.RouterAlive.$Properties {
        }

        /** `parley.llm.alive.<router>`: published once a second by every router. */
        class RouterAlive {

            /**
             * Constructs a new RouterAlive.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.RouterAlive.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RouterAlive routerId. */
            routerId: string;

            /** RouterAlive turns. */
            turns: parley.v1.HeldTurn[];

            /**
             * Creates a new RouterAlive instance using the specified properties.
             * @param [properties] Properties to set
             * @returns RouterAlive instance
             */
            static create(properties: parley.v1.RouterAlive.$Shape): parley.v1.RouterAlive & parley.v1.RouterAlive.$Shape;
            static create(properties?: parley.v1.RouterAlive.$Properties): parley.v1.RouterAlive;

            /**
             * Encodes the specified RouterAlive message. Does not implicitly {@link parley.v1.RouterAlive.verify|verify} messages.
             * @param message RouterAlive message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.RouterAlive.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RouterAlive message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.RouterAlive & parley.v1.RouterAlive.$Shape} RouterAlive
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.RouterAlive & parley.v1.RouterAlive.$Shape;

            /**
             * Verifies a RouterAlive message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a RouterAlive message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns RouterAlive
             */
            static fromObject(object: { [k: string]: any }): parley.v1.RouterAlive;

            /**
             * Creates a plain object from a RouterAlive message. Also converts values to other types if specified.
             * @param message RouterAlive
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: parley.v1.RouterAlive, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this RouterAlive to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace RouterAlive {

            /** Properties of a RouterAlive. */
            interface $Properties {

                /** RouterAlive routerId */
                routerId?: string;

                /** RouterAlive turns */
                turns?: parley.v1.HeldTurn.$Properties[];

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RouterAlive. */
            type $Shape = parley.v1.RouterAlive.$Properties;
        }

        /**
         * Properties of a HeldTurn.
         * @deprecated Use parley.v1.HeldTurn.$Properties instead.
         */
        interface IHeldTurn extends parley.v1.HeldTurn.$Properties {
        }

        /** Represents a HeldTurn. */
        class HeldTurn {

            /**
             * Constructs a new HeldTurn.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.HeldTurn.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** HeldTurn turnId. */
            turnId: string;

            /** HeldTurn attempt. */
            attempt: number;

            /**
             * Creates a new HeldTurn instance using the specified properties.
             * @param [properties] Properties to set
             * @returns HeldTurn instance
             */
            static create(properties: parley.v1.HeldTurn.$Shape): parley.v1.HeldTurn & parley.v1.HeldTurn.$Shape;
            static create(properties?: parley.v1.HeldTurn.$Properties): parley.v1.HeldTurn;

            /**
             * Encodes the specified HeldTurn message. Does not implicitly {@link parley.v1.HeldTurn.verify|verify} messages.
             * @param message HeldTurn message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.HeldTurn.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a HeldTurn message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.HeldTurn & parley.v1.HeldTurn.$Shape} HeldTurn
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.HeldTurn & parley.v1.HeldTurn.$Shape;

            /**
             * Verifies a HeldTurn message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a HeldTurn message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns HeldTurn
             */
            static fromObject(object: { [k: string]: any }): parley.v1.HeldTurn;

            /**
             * Creates a plain object from a HeldTurn message. Also converts values to other types if specified.
             * @param message HeldTurn
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: parley.v1.HeldTurn, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this HeldTurn to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace HeldTurn {

            /** Properties of a HeldTurn. */
            interface $Properties {

                /** HeldTurn turnId */
                turnId?: string;

                /** HeldTurn attempt */
                attempt?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a HeldTurn. */
            type $Shape = parley.v1.HeldTurn.$Properties;
        }

        /**
         * Properties of a TurnRequest.
         * @deprecated Use parley.v1.TurnRequest.$Properties instead.
         */
        interface ITurnRequest extends parley.v1.TurnRequest.$Properties {
        }

        /** `parley.llm.turn.<turn>`: asked of the router that holds the turn. */
        class TurnRequest {

            /**
             * Constructs a new TurnRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.TurnRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** TurnRequest draft. */
            draft: (parley.v1.DraftRequest|null);

            /** TurnRequest cancel. */
            cancel: (parley.v1.CancelRequest|null);

            /** TurnRequest request. */
            request?: ("draft"|"cancel");

            /**
             * Creates a new TurnRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns TurnRequest instance
             */
            static create(properties: parley.v1.TurnRequest.$Shape): parley.v1.TurnRequest & parley.v1.TurnRequest.$Shape;
            static create(properties?: parley.v1.TurnRequest.$Properties): parley.v1.TurnRequest;

            /**
             * Encodes the specified TurnRequest message. Does not implicitly {@link parley.v1.TurnRequest.verify|verify} messages.
             * @param message TurnRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.TurnRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a TurnRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.TurnRequest & parley.v1.TurnRequest.$Shape} TurnRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.TurnRequest & parley.v1.TurnRequest.$Shape;

            /**
             * Verifies a TurnRequest message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a TurnRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns TurnRequest
             */
            static fromObject(object: { [k: string]: any }): parley.v1.TurnRequest;

            /**
             * Creates a plain object from a TurnRequest message. Also converts values to other types if specified.
             * @param message TurnRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: parley.v1.TurnRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this TurnRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace TurnRequest {

            /** Properties of a TurnRequest. */
            interface $Properties {

                /** TurnRequest draft */
                draft?: (parley.v1.DraftRequest.$Properties|null);

                /** TurnRequest cancel */
                cancel?: (parley.v1.CancelRequest.$Properties|null);

                /** TurnRequest request */
                request?: ("draft"|"cancel");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a TurnRequest. */
            type $Shape = {
              draft?: parley.v1.DraftRequest.$Shape|null;
              cancel?: parley.v1.CancelRequest.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ request?: undefined; draft?: null; cancel?: null }|{ request?: "draft"; draft: parley.v1.DraftRequest.$Shape; cancel?: null }|{ request?: "cancel"; draft?: null; cancel: parley.v1.CancelRequest.$Shape })
            );
        }

        /**
         * Properties of a DraftRequest.
         * @deprecated Use parley.v1.DraftRequest.$Properties instead.
         */
        interface IDraftRequest extends parley.v1.DraftRequest.$Properties {
        }

        /** Represents a DraftRequest. */
        class DraftRequest {

            /**
             * Constructs a new DraftRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.DraftRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Creates a new DraftRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns DraftRequest instance
             */
            static create(properties: parley.v1.DraftRequest.$Shape): parley.v1.DraftRequest & parley.v1.DraftRequest.$Shape;
            static create(properties?: parley.v1.DraftRequest.$Properties): parley.v1.DraftRequest;

            /**
             * Encodes the specified DraftRequest message. Does not implicitly {@link parley.v1.DraftRequest.verify|verify} messages.
             * @param message DraftRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.DraftRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DraftRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.DraftRequest & parley.v1.DraftRequest.$Shape} DraftRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.DraftRequest & parley.v1.DraftRequest.$Shape;

            /**
             * Verifies a DraftRequest message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a DraftRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns DraftRequest
             */
            static fromObject(object: { [k: string]: any }): parley.v1.DraftRequest;

            /**
             * Creates a plain object from a DraftRequest message. Also converts values to other types if specified.
             * @param message DraftRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: parley.v1.DraftRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this DraftRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace DraftRequest {

            /** Properties of a DraftRequest. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DraftRequest. */
            type $Shape = parley.v1.DraftRequest.$Properties;
        }

        /**
         * Properties of a CancelRequest.
         * @deprecated Use parley.v1.CancelRequest.$Properties instead.
         */
        interface ICancelRequest extends parley.v1.CancelRequest.$Properties {
        }

        /** Stop attempts up to and including `attempt`; nothing is committed for them. */
        class CancelRequest {

            /**
             * Constructs a new CancelRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.CancelRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** CancelRequest attempt. */
            attempt: number;

            /**
             * Creates a new CancelRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns CancelRequest instance
             */
            static create(properties: parley.v1.CancelRequest.$Shape): parley.v1.CancelRequest & parley.v1.CancelRequest.$Shape;
            static create(properties?: parley.v1.CancelRequest.$Properties): parley.v1.CancelRequest;

            /**
             * Encodes the specified CancelRequest message. Does not implicitly {@link parley.v1.CancelRequest.verify|verify} messages.
             * @param message CancelRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.CancelRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CancelRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.CancelRequest & parley.v1.CancelRequest.$Shape} CancelRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.CancelRequest & parley.v1.CancelRequest.$Shape;

            /**
             * Verifies a CancelRequest message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a CancelRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns CancelRequest
             */
            static fromObject(object: { [k: string]: any }): parley.v1.CancelRequest;

            /**
             * Creates a plain object from a CancelRequest message. Also converts values to other types if specified.
             * @param message CancelRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: parley.v1.CancelRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this CancelRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace CancelRequest {

            /** Properties of a CancelRequest. */
            interface $Properties {

                /** CancelRequest attempt */
                attempt?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a CancelRequest. */
            type $Shape = parley.v1.CancelRequest.$Properties;
        }

        /**
         * Properties of a TurnReply.
         * @deprecated Use parley.v1.TurnReply.$Properties instead.
         */
        interface ITurnReply extends parley.v1.TurnReply.$Properties {
        }

        /** Represents a TurnReply. */
        class TurnReply {

            /**
             * Constructs a new TurnReply.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.TurnReply.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** TurnReply attempt. */
            attempt: number;

            /** The draft so far. */
            text: string;

            /** As in `Delta`. */
            rewinds: number;

            /**
             * Creates a new TurnReply instance using the specified properties.
             * @param [properties] Properties to set
             * @returns TurnReply instance
             */
            static create(properties: parley.v1.TurnReply.$Shape): parley.v1.TurnReply & parley.v1.TurnReply.$Shape;
            static create(properties?: parley.v1.TurnReply.$Properties): parley.v1.TurnReply;

            /**
             * Encodes the specified TurnReply message. Does not implicitly {@link parley.v1.TurnReply.verify|verify} messages.
             * @param message TurnReply message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.TurnReply.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a TurnReply message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.TurnReply & parley.v1.TurnReply.$Shape} TurnReply
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.TurnReply & parley.v1.TurnReply.$Shape;

            /**
             * Verifies a TurnReply message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a TurnReply message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns TurnReply
             */
            static fromObject(object: { [k: string]: any }): parley.v1.TurnReply;

            /**
             * Creates a plain object from a TurnReply message. Also converts values to other types if specified.
             * @param message TurnReply
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: parley.v1.TurnReply, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this TurnReply to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace TurnReply {

            /** Properties of a TurnReply. */
            interface $Properties {

                /** TurnReply attempt */
                attempt?: number;

                /** The draft so far. */
                text?: string;

                /** As in `Delta`. */
                rewinds?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a TurnReply. */
            type $Shape = parley.v1.TurnReply.$Properties;
        }

        /**
         * Properties of a StoreReply.
         * @deprecated Use parley.v1.StoreReply.$Properties instead.
         */
        interface IStoreReply extends parley.v1.StoreReply.$Properties {
        }

        /** Every reply. An error carries a row of the error table; the body of a success is the method's own message. */
        class StoreReply {

            /**
             * Constructs a new StoreReply.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.StoreReply.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** StoreReply ok. */
            ok: (Uint8Array|null);

            /** StoreReply error. */
            error: (parley.v1.StoreError|null);

            /** StoreReply result. */
            result?: ("ok"|"error");

            /**
             * Creates a new StoreReply instance using the specified properties.
             * @param [properties] Properties to set
             * @returns StoreReply instance
             */
            static create(properties: parley.v1.StoreReply.$Shape): parley.v1.StoreReply & parley.v1.StoreReply.$Shape;
            static create(properties?: parley.v1.StoreReply.$Properties): parley.v1.StoreReply;

            /**
             * Encodes the specified StoreReply message. Does not implicitly {@link parley.v1.StoreReply.verify|verify} messages.
             * @param message StoreReply message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.StoreReply.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a StoreReply message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.StoreReply & parley.v1.StoreReply.$Shape} StoreReply
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.StoreReply & parley.v1.StoreReply.$Shape;

            /**
             * Verifies a StoreReply message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a StoreReply message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns StoreReply
             */
            static fromObject(object: { [k: string]: any }): parley.v1.StoreReply;

            /**
             * Creates a plain object from a StoreReply message. Also converts values to other types if specified.
             * @param message StoreReply
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: parley.v1.StoreReply, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this StoreReply to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace StoreReply {

            /** Properties of a StoreReply. */
            interface $Properties {

                /** StoreReply ok */
                ok?: (Uint8Array|null);

                /** StoreReply error */
                error?: (parley.v1.StoreError.$Properties|null);

                /** StoreReply result */
                result?: ("ok"|"error");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a StoreReply. */
            type $Shape = {
              ok?: Uint8Array|null;
              error?: parley.v1.StoreError.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ result?: undefined; ok?: null; error?: null }|{ result?: "ok"; ok: Uint8Array; error?: null }|{ result?: "error"; ok?: null; error: parley.v1.StoreError.$Shape })
            );
        }

        /**
         * Properties of a StoreError.
         * @deprecated Use parley.v1.StoreError.$Properties instead.
         */
        interface IStoreError extends parley.v1.StoreError.$Properties {
        }

        /** Represents a StoreError. */
        class StoreError {

            /**
             * Constructs a new StoreError.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.StoreError.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** StoreError code. */
            code: string;

            /** StoreError detail. */
            detail: string;

            /**
             * Creates a new StoreError instance using the specified properties.
             * @param [properties] Properties to set
             * @returns StoreError instance
             */
            static create(properties: parley.v1.StoreError.$Shape): parley.v1.StoreError & parley.v1.StoreError.$Shape;
            static create(properties?: parley.v1.StoreError.$Properties): parley.v1.StoreError;

            /**
             * Encodes the specified StoreError message. Does not implicitly {@link parley.v1.StoreError.verify|verify} messages.
             * @param message StoreError message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.StoreError.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a StoreError message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.StoreError & parley.v1.StoreError.$Shape} StoreError
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.StoreError & parley.v1.StoreError.$Shape;

            /**
             * Verifies a StoreError message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a StoreError message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns StoreError
             */
            static fromObject(object: { [k: string]: any }): parley.v1.StoreError;

            /**
             * Creates a plain object from a StoreError message. Also converts values to other types if specified.
             * @param message StoreError
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: parley.v1.StoreError, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this StoreError to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace StoreError {

            /** Properties of a StoreError. */
            interface $Properties {

                /** StoreError code */
                code?: string;

                /** StoreError detail */
                detail?: string;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a StoreError. */
            type $Shape = parley.v1.StoreError.$Properties;
        }

        /**
         * Properties of an AppendRequest.
         * @deprecated Use parley.v1.AppendRequest.$Properties instead.
         */
        interface IAppendRequest extends parley.v1.AppendRequest.$Properties {
        }

        /** append: one transaction. Each group commits whole or is refused whole. */
        class AppendRequest {

            /**
             * Constructs a new AppendRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.AppendRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** AppendRequest replicaId. */
            replicaId: string;

            /** AppendRequest groups. */
            groups: parley.v1.AppendGroup[];

            /**
             * Creates a new AppendRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns AppendRequest instance
             */
            static create(properties: parley.v1.AppendRequest.$Shape): parley.v1.AppendRequest & parley.v1.AppendRequest.$Shape;
            static create(properties?: parley.v1.AppendRequest.$Properties): parley.v1.AppendRequest;

            /**
             * Encodes the specified AppendRequest message. Does not implicitly {@link parley.v1.AppendRequest.verify|verify} messages.
             * @param message AppendRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.AppendRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AppendRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.AppendRequest & parley.v1.AppendRequest.$Shape} AppendRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.AppendRequest & parley.v1.AppendRequest.$Shape;

            /**
             * Verifies an AppendRequest message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates an AppendRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns AppendRequest
             */
            static fromObject(object: { [k: string]: any }): parley.v1.AppendRequest;

            /**
             * Creates a plain object from an AppendRequest message. Also converts values to other types if specified.
             * @param message AppendRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: parley.v1.AppendRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this AppendRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace AppendRequest {

            /** Properties of an AppendRequest. */
            interface $Properties {

                /** AppendRequest replicaId */
                replicaId?: string;

                /** AppendRequest groups */
                groups?: parley.v1.AppendGroup.$Properties[];

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an AppendRequest. */
            type $Shape = parley.v1.AppendRequest.$Properties;
        }

        /**
         * Properties of an AppendGroup.
         * @deprecated Use parley.v1.AppendGroup.$Properties instead.
         */
        interface IAppendGroup extends parley.v1.AppendGroup.$Properties {
        }

        /** Represents an AppendGroup. */
        class AppendGroup {

            /**
             * Constructs a new AppendGroup.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.AppendGroup.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** AppendGroup tenantId. */
            tenantId: string;

            /** AppendGroup conversationId. */
            conversationId: string;

            /** AppendGroup partition. */
            partition: number;

            /** The head_seq on which the events were decided. */
            expectedHead: number;

            /** AppendGroup events. */
            events: parley.v1.StoredEvent[];

            /** After the last event. */
            state: parley.v1.ConversationState;

            /**
             * Creates a new AppendGroup instance using the specified properties.
             * @param [properties] Properties to set
             * @returns AppendGroup instance
             */
            static create(properties: parley.v1.AppendGroup.$Shape): parley.v1.AppendGroup & parley.v1.AppendGroup.$Shape;
            static create(properties?: parley.v1.AppendGroup.$Properties): parley.v1.AppendGroup;

            /**
             * Encodes the specified AppendGroup message. Does not implicitly {@link parley.v1.AppendGroup.verify|verify} messages.
             * @param message AppendGroup message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.AppendGroup.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AppendGroup message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.AppendGroup & parley.v1.AppendGroup.$Shape} AppendGroup
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.AppendGroup & parley.v1.AppendGroup.$Shape;

            /**
             * Verifies an AppendGroup message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates an AppendGroup message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns AppendGroup
             */
            static fromObject(object: { [k: string]: any }): parley.v1.AppendGroup;

            /**
             * Creates a plain object from an AppendGroup message. Also converts values to other types if specified.
             * @param message AppendGroup
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: parley.v1.AppendGroup, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this AppendGroup to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace AppendGroup {

            /** Properties of an AppendGroup. */
            interface $Properties {

                /** AppendGroup tenantId */
                tenantId?: string;

                /** AppendGroup conversationId */
                conversationId?: string;

                /** AppendGroup partition */
                partition?: number;

                /** The head_seq on which the events were decided. */
                expectedHead?: number;

                /** AppendGroup events */
                events?: parley.v1.StoredEvent.$Properties[];

                /** After the last event. */
                state?: parley.v1.ConversationState.$Properties;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an AppendGroup. */
            type $Shape = parley.v1.AppendGroup.$Properties;
        }

        /**
         * Properties of a StoredEvent.
         * @deprecated Use parley.v1.StoredEvent.$Properties instead.
         */
        interface IStoredEvent extends parley.v1.StoredEvent.$Properties {
        }

        /** Represents a StoredEvent. */
        class StoredEvent {

            /**
             * Constructs a new StoredEvent.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.StoredEvent.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** StoredEvent seq. */
            seq: number;

            /** StoredEvent position. */
            position: number;

            /** StoredEvent commandId. */
            commandId: string;

            /** Which event of its command, from 0. */
            part: number;

            /** StoredEvent at. */
            at: number;

            /** Last token of the subject: `message`, `handoff`, `turn_ended`, `noted` … */
            type: string;

            /** Encoded ServerFrame{event}: the bytes that are published and pushed. */
            body: Uint8Array;

            /** For search: the plain text of a message, else empty. */
            text: string;

            /**
             * Creates a new StoredEvent instance using the specified properties.
             * @param [properties] Properties to set
             * @returns StoredEvent instance
             */
            static create(properties: parley.v1.StoredEvent.$Shape): parley.v1.StoredEvent & parley.v1.StoredEvent.$Shape;
            static create(properties?: parley.v1.StoredEvent.$Properties): parley.v1.StoredEvent;

            /**
             * Encodes the specified StoredEvent message. Does not implicitly {@link parley.v1.StoredEvent.verify|verify} messages.
             * @param message StoredEvent message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.StoredEvent.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a StoredEvent message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.StoredEvent & parley.v1.StoredEvent.$Shape} StoredEvent
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.StoredEvent & parley.v1.StoredEvent.$Shape;

            /**
             * Verifies a StoredEvent message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a StoredEvent message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns StoredEvent
             */
            static fromObject(object: { [k: string]: any }): parley.v1.StoredEvent;

            /**
             * Creates a plain object from a StoredEvent message. Also converts values to other types if specified.
             * @param message StoredEvent
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: parley.v1.StoredEvent, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this StoredEvent to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace StoredEvent {

            /** Properties of a StoredEvent. */
            interface $Properties {

                /** StoredEvent seq */
                seq?: number;

                /** StoredEvent position */
                position?: number;

                /** StoredEvent commandId */
                commandId?: string;

                /** Which event of its command, from 0. */
                part?: number;

                /** StoredEvent at */
                at?: number;

                /** Last token of the subject: `message`, `handoff`, `turn_ended`, `noted` … */
                type?: string;

                /** Encoded ServerFrame{event}: the bytes that are published and pushed. */
                body?: Uint8Array;

                /** For search: the plain text of a message, else empty. */
                text?: string;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a StoredEvent. */
            type $Shape = parley.v1.StoredEvent.$Properties;
        }

        /**
         * Properties of an AppendReply.
         * @deprecated Use parley.v1.AppendReply.$Properties instead.
         */
        interface IAppendReply extends parley.v1.AppendReply.$Properties {
        }

        /** Represents an AppendReply. */
        class AppendReply {

            /**
             * Constructs a new AppendReply.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.AppendReply.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** AppendReply status. */
            status: parley.v1.AppendReply.Status;

            /** One per group, in order, when DECIDED. */
            results: parley.v1.AppendResult[];

            /** PostgreSQL's clock, for estimating it. */
            now: number;

            /** The partitions that are not the replica's, when NOT_MINE. */
            notMine: number[];

            /**
             * Creates a new AppendReply instance using the specified properties.
             * @param [properties] Properties to set
             * @returns AppendReply instance
             */
            static create(properties: parley.v1.AppendReply.$Shape): parley.v1.AppendReply & parley.v1.AppendReply.$Shape;
            static create(properties?: parley.v1.AppendReply.$Properties): parley.v1.AppendReply;

            /**
             * Encodes the specified AppendReply message. Does not implicitly {@link parley.v1.AppendReply.verify|verify} messages.
             * @param message AppendReply message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.AppendReply.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AppendReply message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.AppendReply & parley.v1.AppendReply.$Shape} AppendReply
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.AppendReply & parley.v1.AppendReply.$Shape;

            /**
             * Verifies an AppendReply message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates an AppendReply message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns AppendReply
             */
            static fromObject(object: { [k: string]: any }): parley.v1.AppendReply;

            /**
             * Creates a plain object from an AppendReply message. Also converts values to other types if specified.
             * @param message AppendReply
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: parley.v1.AppendReply, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this AppendReply to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace AppendReply {

            /** Properties of an AppendReply. */
            interface $Properties {

                /** AppendReply status */
                status?: parley.v1.AppendReply.Status;

                /** One per group, in order, when DECIDED. */
                results?: parley.v1.AppendResult.$Properties[];

                /** PostgreSQL's clock, for estimating it. */
                now?: number;

                /** The partitions that are not the replica's, when NOT_MINE. */
                notMine?: number[];

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an AppendReply. */
            type $Shape = parley.v1.AppendReply.$Properties;

            /** Status enum. */
            enum Status {

                /** STATUS_UNSPECIFIED value */
                STATUS_UNSPECIFIED = 0,

                /** Decided group by group. */
                DECIDED = 1,

                /** This replica has been fenced: nothing was written. Drop everything and begin anew under a new id. */
                FENCED = 2,

                /** A partition in the request belongs to another replica: nothing was written. */
                NOT_MINE = 3
            }
        }

        /**
         * Properties of an AppendResult.
         * @deprecated Use parley.v1.AppendResult.$Properties instead.
         */
        interface IAppendResult extends parley.v1.AppendResult.$Properties {
        }

        /** Represents an AppendResult. */
        class AppendResult {

            /**
             * Constructs a new AppendResult.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.AppendResult.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** AppendResult committed. */
            committed: boolean;

            /** When refused: the row as it is, and the stored events of the group's command ids. */
            row: parley.v1.ConversationRow;

            /** AppendResult stored. */
            stored: parley.v1.StoredEvent[];

            /**
             * Creates a new AppendResult instance using the specified properties.
             * @param [properties] Properties to set
             * @returns AppendResult instance
             */
            static create(properties: parley.v1.AppendResult.$Shape): parley.v1.AppendResult & parley.v1.AppendResult.$Shape;
            static create(properties?: parley.v1.AppendResult.$Properties): parley.v1.AppendResult;

            /**
             * Encodes the specified AppendResult message. Does not implicitly {@link parley.v1.AppendResult.verify|verify} messages.
             * @param message AppendResult message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.AppendResult.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AppendResult message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.AppendResult & parley.v1.AppendResult.$Shape} AppendResult
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.AppendResult & parley.v1.AppendResult.$Shape;

            /**
             * Verifies an AppendResult message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates an AppendResult message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns AppendResult
             */
            static fromObject(object: { [k: string]: any }): parley.v1.AppendResult;

            /**
             * Creates a plain object from an AppendResult message. Also converts values to other types if specified.
             * @param message AppendResult
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: parley.v1.AppendResult, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this AppendResult to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace AppendResult {

            /** Properties of an AppendResult. */
            interface $Properties {

                /** AppendResult committed */
                committed?: boolean;

                /** When refused: the row as it is, and the stored events of the group's command ids. */
                row?: parley.v1.ConversationRow.$Properties;

                /** AppendResult stored */
                stored?: parley.v1.StoredEvent.$Properties[];

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an AppendResult. */
            type $Shape = parley.v1.AppendResult.$Properties;
        }

        /**
         * Properties of a ConversationRow.
         * @deprecated Use parley.v1.ConversationRow.$Properties instead.
         */
        interface IConversationRow extends parley.v1.ConversationRow.$Properties {
        }

        /** Represents a ConversationRow. */
        class ConversationRow {

            /**
             * Constructs a new ConversationRow.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.ConversationRow.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ConversationRow tenantId. */
            tenantId: string;

            /** ConversationRow conversationId. */
            conversationId: string;

            /** ConversationRow siteId. */
            siteId: string;

            /** ConversationRow visitorId. */
            visitorId: string;

            /** ConversationRow partition. */
            partition: number;

            /** ConversationRow state. */
            state: parley.v1.ConversationState;

            /** The newest 64 commands that made events, with the first event of each; oldest first. */
            knownCommands: parley.v1.KnownCommand[];

            /**
             * Creates a new ConversationRow instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ConversationRow instance
             */
            static create(properties: parley.v1.ConversationRow.$Shape): parley.v1.ConversationRow & parley.v1.ConversationRow.$Shape;
            static create(properties?: parley.v1.ConversationRow.$Properties): parley.v1.ConversationRow;

            /**
             * Encodes the specified ConversationRow message. Does not implicitly {@link parley.v1.ConversationRow.verify|verify} messages.
             * @param message ConversationRow message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.ConversationRow.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ConversationRow message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.ConversationRow & parley.v1.ConversationRow.$Shape} ConversationRow
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.ConversationRow & parley.v1.ConversationRow.$Shape;

            /**
             * Verifies a ConversationRow message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a ConversationRow message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ConversationRow
             */
            static fromObject(object: { [k: string]: any }): parley.v1.ConversationRow;

            /**
             * Creates a plain object from a ConversationRow message. Also converts values to other types if specified.
             * @param message ConversationRow
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: parley.v1.ConversationRow, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ConversationRow to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace ConversationRow {

            /** Properties of a ConversationRow. */
            interface $Properties {

                /** ConversationRow tenantId */
                tenantId?: string;

                /** ConversationRow conversationId */
                conversationId?: string;

                /** ConversationRow siteId */
                siteId?: string;

                /** ConversationRow visitorId */
                visitorId?: string;

                /** ConversationRow partition */
                partition?: number;

                /** ConversationRow state */
                state?: parley.v1.ConversationState.$Properties;

                /** The newest 64 commands that made events, with the first event of each; oldest first. */
                knownCommands?: parley.v1.KnownCommand.$Properties[];

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ConversationRow. */
            type $Shape = parley.v1.ConversationRow.$Properties;
        }

        /**
         * Properties of a KnownCommand.
         * @deprecated Use parley.v1.KnownCommand.$Properties instead.
         */
        interface IKnownCommand extends parley.v1.KnownCommand.$Properties {
        }

        /** Represents a KnownCommand. */
        class KnownCommand {

            /**
             * Constructs a new KnownCommand.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.KnownCommand.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** KnownCommand commandId. */
            commandId: string;

            /** KnownCommand seq. */
            seq: number;

            /** KnownCommand at. */
            at: number;

            /**
             * Creates a new KnownCommand instance using the specified properties.
             * @param [properties] Properties to set
             * @returns KnownCommand instance
             */
            static create(properties: parley.v1.KnownCommand.$Shape): parley.v1.KnownCommand & parley.v1.KnownCommand.$Shape;
            static create(properties?: parley.v1.KnownCommand.$Properties): parley.v1.KnownCommand;

            /**
             * Encodes the specified KnownCommand message. Does not implicitly {@link parley.v1.KnownCommand.verify|verify} messages.
             * @param message KnownCommand message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.KnownCommand.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a KnownCommand message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.KnownCommand & parley.v1.KnownCommand.$Shape} KnownCommand
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.KnownCommand & parley.v1.KnownCommand.$Shape;

            /**
             * Verifies a KnownCommand message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a KnownCommand message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns KnownCommand
             */
            static fromObject(object: { [k: string]: any }): parley.v1.KnownCommand;

            /**
             * Creates a plain object from a KnownCommand message. Also converts values to other types if specified.
             * @param message KnownCommand
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: parley.v1.KnownCommand, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this KnownCommand to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace KnownCommand {

            /** Properties of a KnownCommand. */
            interface $Properties {

                /** KnownCommand commandId */
                commandId?: string;

                /** KnownCommand seq */
                seq?: number;

                /** KnownCommand at */
                at?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a KnownCommand. */
            type $Shape = parley.v1.KnownCommand.$Properties;
        }

        /**
         * Properties of a LoadRequest.
         * @deprecated Use parley.v1.LoadRequest.$Properties instead.
         */
        interface ILoadRequest extends parley.v1.LoadRequest.$Properties {
        }

        /** load */
        class LoadRequest {

            /**
             * Constructs a new LoadRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.LoadRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** LoadRequest conversationIds. */
            conversationIds: string[];

            /**
             * Creates a new LoadRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns LoadRequest instance
             */
            static create(properties: parley.v1.LoadRequest.$Shape): parley.v1.LoadRequest & parley.v1.LoadRequest.$Shape;
            static create(properties?: parley.v1.LoadRequest.$Properties): parley.v1.LoadRequest;

            /**
             * Encodes the specified LoadRequest message. Does not implicitly {@link parley.v1.LoadRequest.verify|verify} messages.
             * @param message LoadRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.LoadRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a LoadRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.LoadRequest & parley.v1.LoadRequest.$Shape} LoadRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.LoadRequest & parley.v1.LoadRequest.$Shape;

            /**
             * Verifies a LoadRequest message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a LoadRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns LoadRequest
             */
            static fromObject(object: { [k: string]: any }): parley.v1.LoadRequest;

            /**
             * Creates a plain object from a LoadRequest message. Also converts values to other types if specified.
             * @param message LoadRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: parley.v1.LoadRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this LoadRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace LoadRequest {

            /** Properties of a LoadRequest. */
            interface $Properties {

                /** LoadRequest conversationIds */
                conversationIds?: string[];

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a LoadRequest. */
            type $Shape = parley.v1.LoadRequest.$Properties;
        }

        /**
         * Properties of a LoadReply.
         * @deprecated Use parley.v1.LoadReply.$Properties instead.
         */
        interface ILoadReply extends parley.v1.LoadReply.$Properties {
        }

        /** Represents a LoadReply. */
        class LoadReply {

            /**
             * Constructs a new LoadReply.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.LoadReply.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Those that exist; a caller checks the tenant itself. */
            rows: parley.v1.ConversationRow[];

            /** LoadReply now. */
            now: number;

            /**
             * Creates a new LoadReply instance using the specified properties.
             * @param [properties] Properties to set
             * @returns LoadReply instance
             */
            static create(properties: parley.v1.LoadReply.$Shape): parley.v1.LoadReply & parley.v1.LoadReply.$Shape;
            static create(properties?: parley.v1.LoadReply.$Properties): parley.v1.LoadReply;

            /**
             * Encodes the specified LoadReply message. Does not implicitly {@link parley.v1.LoadReply.verify|verify} messages.
             * @param message LoadReply message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.LoadReply.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a LoadReply message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.LoadReply & parley.v1.LoadReply.$Shape} LoadReply
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.LoadReply & parley.v1.LoadReply.$Shape;

            /**
             * Verifies a LoadReply message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a LoadReply message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns LoadReply
             */
            static fromObject(object: { [k: string]: any }): parley.v1.LoadReply;

            /**
             * Creates a plain object from a LoadReply message. Also converts values to other types if specified.
             * @param message LoadReply
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: parley.v1.LoadReply, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this LoadReply to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace LoadReply {

            /** Properties of a LoadReply. */
            interface $Properties {

                /** Those that exist; a caller checks the tenant itself. */
                rows?: parley.v1.ConversationRow.$Properties[];

                /** LoadReply now */
                now?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a LoadReply. */
            type $Shape = parley.v1.LoadReply.$Properties;
        }

        /**
         * Properties of a HistoryRequest.
         * @deprecated Use parley.v1.HistoryRequest.$Properties instead.
         */
        interface IHistoryRequest extends parley.v1.HistoryRequest.$Properties {
        }

        /** history: events after `after_seq`, in order, at most `max_bytes` of bodies (at least one event if there is any). */
        class HistoryRequest {

            /**
             * Constructs a new HistoryRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.HistoryRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** HistoryRequest tenantId. */
            tenantId: string;

            /** HistoryRequest conversationId. */
            conversationId: string;

            /** HistoryRequest afterSeq. */
            afterSeq: number;

            /** Inclusive; 0 = to the head. */
            upToSeq: number;

            /** `visitor` or `agent`: what is not for this audience comes without a body. */
            audience: string;

            /** 0 = 256 KiB, which is also the most. */
            maxBytes: number;

            /** True: the newest events that fit, instead of the oldest. */
            newest: boolean;

            /**
             * Creates a new HistoryRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns HistoryRequest instance
             */
            static create(properties: parley.v1.HistoryRequest.$Shape): parley.v1.HistoryRequest & parley.v1.HistoryRequest.$Shape;
            static create(properties?: parley.v1.HistoryRequest.$Properties): parley.v1.HistoryRequest;

            /**
             * Encodes the specified HistoryRequest message. Does not implicitly {@link parley.v1.HistoryRequest.verify|verify} messages.
             * @param message HistoryRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.HistoryRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a HistoryRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.HistoryRequest & parley.v1.HistoryRequest.$Shape} HistoryRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.HistoryRequest & parley.v1.HistoryRequest.$Shape;

            /**
             * Verifies a HistoryRequest message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a HistoryRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns HistoryRequest
             */
            static fromObject(object: { [k: string]: any }): parley.v1.HistoryRequest;

            /**
             * Creates a plain object from a HistoryRequest message. Also converts values to other types if specified.
             * @param message HistoryRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: parley.v1.HistoryRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this HistoryRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace HistoryRequest {

            /** Properties of a HistoryRequest. */
            interface $Properties {

                /** HistoryRequest tenantId */
                tenantId?: string;

                /** HistoryRequest conversationId */
                conversationId?: string;

                /** HistoryRequest afterSeq */
                afterSeq?: number;

                /** Inclusive; 0 = to the head. */
                upToSeq?: number;

                /** `visitor` or `agent`: what is not for this audience comes without a body. */
                audience?: string;

                /** 0 = 256 KiB, which is also the most. */
                maxBytes?: number;

                /** True: the newest events that fit, instead of the oldest. */
                newest?: boolean;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a HistoryRequest. */
            type $Shape = parley.v1.HistoryRequest.$Properties;
        }

        /**
         * Properties of a HistoryReply.
         * @deprecated Use parley.v1.HistoryReply.$Properties instead.
         */
        interface IHistoryReply extends parley.v1.HistoryReply.$Properties {
        }

        /** Represents a HistoryReply. */
        class HistoryReply {

            /**
             * Constructs a new HistoryReply.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.HistoryReply.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Encoded ServerFrame{event}, seqs ascending without a hole. */
            frames: Uint8Array[];

            /** HistoryReply headSeq. */
            headSeq: number;

            /** False: ask again from the last seq. */
            complete: boolean;

            /**
             * Creates a new HistoryReply instance using the specified properties.
             * @param [properties] Properties to set
             * @returns HistoryReply instance
             */
            static create(properties: parley.v1.HistoryReply.$Shape): parley.v1.HistoryReply & parley.v1.HistoryReply.$Shape;
            static create(properties?: parley.v1.HistoryReply.$Properties): parley.v1.HistoryReply;

            /**
             * Encodes the specified HistoryReply message. Does not implicitly {@link parley.v1.HistoryReply.verify|verify} messages.
             * @param message HistoryReply message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.HistoryReply.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a HistoryReply message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.HistoryReply & parley.v1.HistoryReply.$Shape} HistoryReply
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.HistoryReply & parley.v1.HistoryReply.$Shape;

            /**
             * Verifies a HistoryReply message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a HistoryReply message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns HistoryReply
             */
            static fromObject(object: { [k: string]: any }): parley.v1.HistoryReply;

            /**
             * Creates a plain object from a HistoryReply message. Also converts values to other types if specified.
             * @param message HistoryReply
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: parley.v1.HistoryReply, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this HistoryReply to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace HistoryReply {

            /** Properties of a HistoryReply. */
            interface $Properties {

                /** Encoded ServerFrame{event}, seqs ascending without a hole. */
                frames?: Uint8Array[];

                /** HistoryReply headSeq */
                headSeq?: number;

                /** False: ask again from the last seq. */
                complete?: boolean;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a HistoryReply. */
            type $Shape = parley.v1.HistoryReply.$Properties;
        }

        /**
         * Properties of a HeadsRequest.
         * @deprecated Use parley.v1.HeadsRequest.$Properties instead.
         */
        interface IHeadsRequest extends parley.v1.HeadsRequest.$Properties {
        }

        /** heads: the newest seq of each conversation of one tenant, at most 2,000 ids; unknown ids are left out. */
        class HeadsRequest {

            /**
             * Constructs a new HeadsRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.HeadsRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** HeadsRequest tenantId. */
            tenantId: string;

            /** HeadsRequest conversationIds. */
            conversationIds: string[];

            /**
             * Creates a new HeadsRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns HeadsRequest instance
             */
            static create(properties: parley.v1.HeadsRequest.$Shape): parley.v1.HeadsRequest & parley.v1.HeadsRequest.$Shape;
            static create(properties?: parley.v1.HeadsRequest.$Properties): parley.v1.HeadsRequest;

            /**
             * Encodes the specified HeadsRequest message. Does not implicitly {@link parley.v1.HeadsRequest.verify|verify} messages.
             * @param message HeadsRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.HeadsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a HeadsRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.HeadsRequest & parley.v1.HeadsRequest.$Shape} HeadsRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.HeadsRequest & parley.v1.HeadsRequest.$Shape;

            /**
             * Verifies a HeadsRequest message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a HeadsRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns HeadsRequest
             */
            static fromObject(object: { [k: string]: any }): parley.v1.HeadsRequest;

            /**
             * Creates a plain object from a HeadsRequest message. Also converts values to other types if specified.
             * @param message HeadsRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: parley.v1.HeadsRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this HeadsRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace HeadsRequest {

            /** Properties of a HeadsRequest. */
            interface $Properties {

                /** HeadsRequest tenantId */
                tenantId?: string;

                /** HeadsRequest conversationIds */
                conversationIds?: string[];

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a HeadsRequest. */
            type $Shape = parley.v1.HeadsRequest.$Properties;
        }

        /**
         * Properties of a HeadsReply.
         * @deprecated Use parley.v1.HeadsReply.$Properties instead.
         */
        interface IHeadsReply extends parley.v1.HeadsReply.$Properties {
        }

        /** Represents a HeadsReply. */
        class HeadsReply {

            /**
             * Constructs a new HeadsReply.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.HeadsReply.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** HeadsReply heads. */
            heads: parley.v1.Head[];

            /**
             * Creates a new HeadsReply instance using the specified properties.
             * @param [properties] Properties to set
             * @returns HeadsReply instance
             */
            static create(properties: parley.v1.HeadsReply.$Shape): parley.v1.HeadsReply & parley.v1.HeadsReply.$Shape;
            static create(properties?: parley.v1.HeadsReply.$Properties): parley.v1.HeadsReply;

            /**
             * Encodes the specified HeadsReply message. Does not implicitly {@link parley.v1.HeadsReply.verify|verify} messages.
             * @param message HeadsReply message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.HeadsReply.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a HeadsReply message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.HeadsReply & parley.v1.HeadsReply.$Shape} HeadsReply
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.HeadsReply & parley.v1.HeadsReply.$Shape;

            /**
             * Verifies a HeadsReply message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a HeadsReply message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns HeadsReply
             */
            static fromObject(object: { [k: string]: any }): parley.v1.HeadsReply;

            /**
             * Creates a plain object from a HeadsReply message. Also converts values to other types if specified.
             * @param message HeadsReply
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: parley.v1.HeadsReply, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this HeadsReply to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace HeadsReply {

            /** Properties of a HeadsReply. */
            interface $Properties {

                /** HeadsReply heads */
                heads?: parley.v1.Head.$Properties[];

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a HeadsReply. */
            type $Shape = parley.v1.HeadsReply.$Properties;
        }

        /**
         * Properties of a Head.
         * @deprecated Use parley.v1.Head.$Properties instead.
         */
        interface IHead extends parley.v1.Head.$Properties {
        }

        /** Represents a Head. */
        class Head {

            /**
             * Constructs a new Head.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.Head.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Head conversationId. */
            conversationId: string;

            /** Head headSeq. */
            headSeq: number;

            /**
             * Creates a new Head instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Head instance
             */
            static create(properties: parley.v1.Head.$Shape): parley.v1.Head & parley.v1.Head.$Shape;
            static create(properties?: parley.v1.Head.$Properties): parley.v1.Head;

            /**
             * Encodes the specified Head message. Does not implicitly {@link parley.v1.Head.verify|verify} messages.
             * @param message Head message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.Head.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Head message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.Head & parley.v1.Head.$Shape} Head
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.Head & parley.v1.Head.$Shape;

            /**
             * Verifies a Head message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a Head message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Head
             */
            static fromObject(object: { [k: string]: any }): parley.v1.Head;

            /**
             * Creates a plain object from a Head message. Also converts values to other types if specified.
             * @param message Head
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: parley.v1.Head, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Head to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Head {

            /** Properties of a Head. */
            interface $Properties {

                /** Head conversationId */
                conversationId?: string;

                /** Head headSeq */
                headSeq?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Head. */
            type $Shape = parley.v1.Head.$Properties;
        }

        /**
         * Properties of a TailRequest.
         * @deprecated Use parley.v1.TailRequest.$Properties instead.
         */
        interface ITailRequest extends parley.v1.TailRequest.$Properties {
        }

        /** tail: events of a partition after a position, in position order, for publishing again. */
        class TailRequest {

            /**
             * Constructs a new TailRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.TailRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** TailRequest partition. */
            partition: number;

            /** TailRequest afterPosition. */
            afterPosition: number;

            /** 0 = 500 events or 256 KiB, whichever is reached first. */
            maxEvents: number;

            /**
             * Creates a new TailRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns TailRequest instance
             */
            static create(properties: parley.v1.TailRequest.$Shape): parley.v1.TailRequest & parley.v1.TailRequest.$Shape;
            static create(properties?: parley.v1.TailRequest.$Properties): parley.v1.TailRequest;

            /**
             * Encodes the specified TailRequest message. Does not implicitly {@link parley.v1.TailRequest.verify|verify} messages.
             * @param message TailRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.TailRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a TailRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.TailRequest & parley.v1.TailRequest.$Shape} TailRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.TailRequest & parley.v1.TailRequest.$Shape;

            /**
             * Verifies a TailRequest message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a TailRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns TailRequest
             */
            static fromObject(object: { [k: string]: any }): parley.v1.TailRequest;

            /**
             * Creates a plain object from a TailRequest message. Also converts values to other types if specified.
             * @param message TailRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: parley.v1.TailRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this TailRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace TailRequest {

            /** Properties of a TailRequest. */
            interface $Properties {

                /** TailRequest partition */
                partition?: number;

                /** TailRequest afterPosition */
                afterPosition?: number;

                /** 0 = 500 events or 256 KiB, whichever is reached first. */
                maxEvents?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a TailRequest. */
            type $Shape = parley.v1.TailRequest.$Properties;
        }

        /**
         * Properties of a TailReply.
         * @deprecated Use parley.v1.TailReply.$Properties instead.
         */
        interface ITailReply extends parley.v1.TailReply.$Properties {
        }

        /** Represents a TailReply. */
        class TailReply {

            /**
             * Constructs a new TailReply.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.TailReply.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** TailReply events. */
            events: parley.v1.TailEvent[];

            /** TailReply complete. */
            complete: boolean;

            /**
             * Creates a new TailReply instance using the specified properties.
             * @param [properties] Properties to set
             * @returns TailReply instance
             */
            static create(properties: parley.v1.TailReply.$Shape): parley.v1.TailReply & parley.v1.TailReply.$Shape;
            static create(properties?: parley.v1.TailReply.$Properties): parley.v1.TailReply;

            /**
             * Encodes the specified TailReply message. Does not implicitly {@link parley.v1.TailReply.verify|verify} messages.
             * @param message TailReply message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.TailReply.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a TailReply message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.TailReply & parley.v1.TailReply.$Shape} TailReply
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.TailReply & parley.v1.TailReply.$Shape;

            /**
             * Verifies a TailReply message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a TailReply message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns TailReply
             */
            static fromObject(object: { [k: string]: any }): parley.v1.TailReply;

            /**
             * Creates a plain object from a TailReply message. Also converts values to other types if specified.
             * @param message TailReply
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: parley.v1.TailReply, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this TailReply to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace TailReply {

            /** Properties of a TailReply. */
            interface $Properties {

                /** TailReply events */
                events?: parley.v1.TailEvent.$Properties[];

                /** TailReply complete */
                complete?: boolean;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a TailReply. */
            type $Shape = parley.v1.TailReply.$Properties;
        }

        /**
         * Properties of a TailEvent.
         * @deprecated Use parley.v1.TailEvent.$Properties instead.
         */
        interface ITailEvent extends parley.v1.TailEvent.$Properties {
        }

        /** Represents a TailEvent. */
        class TailEvent {

            /**
             * Constructs a new TailEvent.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.TailEvent.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** TailEvent tenantId. */
            tenantId: string;

            /** TailEvent conversationId. */
            conversationId: string;

            /** TailEvent event. */
            event: parley.v1.StoredEvent;

            /**
             * Creates a new TailEvent instance using the specified properties.
             * @param [properties] Properties to set
             * @returns TailEvent instance
             */
            static create(properties: parley.v1.TailEvent.$Shape): parley.v1.TailEvent & parley.v1.TailEvent.$Shape;
            static create(properties?: parley.v1.TailEvent.$Properties): parley.v1.TailEvent;

            /**
             * Encodes the specified TailEvent message. Does not implicitly {@link parley.v1.TailEvent.verify|verify} messages.
             * @param message TailEvent message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.TailEvent.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a TailEvent message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.TailEvent & parley.v1.TailEvent.$Shape} TailEvent
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.TailEvent & parley.v1.TailEvent.$Shape;

            /**
             * Verifies a TailEvent message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a TailEvent message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns TailEvent
             */
            static fromObject(object: { [k: string]: any }): parley.v1.TailEvent;

            /**
             * Creates a plain object from a TailEvent message. Also converts values to other types if specified.
             * @param message TailEvent
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: parley.v1.TailEvent, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this TailEvent to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace TailEvent {

            /** Properties of a TailEvent. */
            interface $Properties {

                /** TailEvent tenantId */
                tenantId?: string;

                /** TailEvent conversationId */
                conversationId?: string;

                /** TailEvent event */
                event?: parley.v1.StoredEvent.$Properties;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a TailEvent. */
            type $Shape = parley.v1.TailEvent.$Properties;
        }

        /**
         * Properties of an OpenTurnsRequest.
         * @deprecated Use parley.v1.OpenTurnsRequest.$Properties instead.
         */
        interface IOpenTurnsRequest extends parley.v1.OpenTurnsRequest.$Properties {
        }

        /** openTurns: conversations of a partition in which the AI owes an answer. */
        class OpenTurnsRequest {

            /**
             * Constructs a new OpenTurnsRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.OpenTurnsRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** OpenTurnsRequest partition. */
            partition: number;

            /**
             * Creates a new OpenTurnsRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns OpenTurnsRequest instance
             */
            static create(properties: parley.v1.OpenTurnsRequest.$Shape): parley.v1.OpenTurnsRequest & parley.v1.OpenTurnsRequest.$Shape;
            static create(properties?: parley.v1.OpenTurnsRequest.$Properties): parley.v1.OpenTurnsRequest;

            /**
             * Encodes the specified OpenTurnsRequest message. Does not implicitly {@link parley.v1.OpenTurnsRequest.verify|verify} messages.
             * @param message OpenTurnsRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.OpenTurnsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an OpenTurnsRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.OpenTurnsRequest & parley.v1.OpenTurnsRequest.$Shape} OpenTurnsRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.OpenTurnsRequest & parley.v1.OpenTurnsRequest.$Shape;

            /**
             * Verifies an OpenTurnsRequest message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates an OpenTurnsRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns OpenTurnsRequest
             */
            static fromObject(object: { [k: string]: any }): parley.v1.OpenTurnsRequest;

            /**
             * Creates a plain object from an OpenTurnsRequest message. Also converts values to other types if specified.
             * @param message OpenTurnsRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: parley.v1.OpenTurnsRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this OpenTurnsRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace OpenTurnsRequest {

            /** Properties of an OpenTurnsRequest. */
            interface $Properties {

                /** OpenTurnsRequest partition */
                partition?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an OpenTurnsRequest. */
            type $Shape = parley.v1.OpenTurnsRequest.$Properties;
        }

        /**
         * Properties of an OpenTurnsReply.
         * @deprecated Use parley.v1.OpenTurnsReply.$Properties instead.
         */
        interface IOpenTurnsReply extends parley.v1.OpenTurnsReply.$Properties {
        }

        /** Represents an OpenTurnsReply. */
        class OpenTurnsReply {

            /**
             * Constructs a new OpenTurnsReply.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.OpenTurnsReply.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** OpenTurnsReply turns. */
            turns: parley.v1.OpenTurn[];

            /**
             * Creates a new OpenTurnsReply instance using the specified properties.
             * @param [properties] Properties to set
             * @returns OpenTurnsReply instance
             */
            static create(properties: parley.v1.OpenTurnsReply.$Shape): parley.v1.OpenTurnsReply & parley.v1.OpenTurnsReply.$Shape;
            static create(properties?: parley.v1.OpenTurnsReply.$Properties): parley.v1.OpenTurnsReply;

            /**
             * Encodes the specified OpenTurnsReply message. Does not implicitly {@link parley.v1.OpenTurnsReply.verify|verify} messages.
             * @param message OpenTurnsReply message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.OpenTurnsReply.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an OpenTurnsReply message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.OpenTurnsReply & parley.v1.OpenTurnsReply.$Shape} OpenTurnsReply
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.OpenTurnsReply & parley.v1.OpenTurnsReply.$Shape;

            /**
             * Verifies an OpenTurnsReply message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates an OpenTurnsReply message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns OpenTurnsReply
             */
            static fromObject(object: { [k: string]: any }): parley.v1.OpenTurnsReply;

            /**
             * Creates a plain object from an OpenTurnsReply message. Also converts values to other types if specified.
             * @param message OpenTurnsReply
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: parley.v1.OpenTurnsReply, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this OpenTurnsReply to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace OpenTurnsReply {

            /** Properties of an OpenTurnsReply. */
            interface $Properties {

                /** OpenTurnsReply turns */
                turns?: parley.v1.OpenTurn.$Properties[];

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an OpenTurnsReply. */
            type $Shape = parley.v1.OpenTurnsReply.$Properties;
        }

        /**
         * Properties of an OpenTurn.
         * @deprecated Use parley.v1.OpenTurn.$Properties instead.
         */
        interface IOpenTurn extends parley.v1.OpenTurn.$Properties {
        }

        /** Represents an OpenTurn. */
        class OpenTurn {

            /**
             * Constructs a new OpenTurn.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.OpenTurn.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** OpenTurn tenantId. */
            tenantId: string;

            /** OpenTurn conversationId. */
            conversationId: string;

            /** OpenTurn siteId. */
            siteId: string;

            /** OpenTurn state. */
            state: parley.v1.ConversationState;

            /** Since the commit of the oldest unanswered message, by the database's clock. */
            ageMs: number;

            /**
             * Creates a new OpenTurn instance using the specified properties.
             * @param [properties] Properties to set
             * @returns OpenTurn instance
             */
            static create(properties: parley.v1.OpenTurn.$Shape): parley.v1.OpenTurn & parley.v1.OpenTurn.$Shape;
            static create(properties?: parley.v1.OpenTurn.$Properties): parley.v1.OpenTurn;

            /**
             * Encodes the specified OpenTurn message. Does not implicitly {@link parley.v1.OpenTurn.verify|verify} messages.
             * @param message OpenTurn message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.OpenTurn.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an OpenTurn message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.OpenTurn & parley.v1.OpenTurn.$Shape} OpenTurn
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.OpenTurn & parley.v1.OpenTurn.$Shape;

            /**
             * Verifies an OpenTurn message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates an OpenTurn message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns OpenTurn
             */
            static fromObject(object: { [k: string]: any }): parley.v1.OpenTurn;

            /**
             * Creates a plain object from an OpenTurn message. Also converts values to other types if specified.
             * @param message OpenTurn
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: parley.v1.OpenTurn, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this OpenTurn to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace OpenTurn {

            /** Properties of an OpenTurn. */
            interface $Properties {

                /** OpenTurn tenantId */
                tenantId?: string;

                /** OpenTurn conversationId */
                conversationId?: string;

                /** OpenTurn siteId */
                siteId?: string;

                /** OpenTurn state */
                state?: parley.v1.ConversationState.$Properties;

                /** Since the commit of the oldest unanswered message, by the database's clock. */
                ageMs?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an OpenTurn. */
            type $Shape = parley.v1.OpenTurn.$Properties;
        }

        /**
         * Properties of an OpenConversationRequest.
         * @deprecated Use parley.v1.OpenConversationRequest.$Properties instead.
         */
        interface IOpenConversationRequest extends parley.v1.OpenConversationRequest.$Properties {
        }

        /**
         * openConversation: the visitor's open conversation on the site, made if there is none; or, with `conversation_id`,
         * that one if it is the visitor's, else the error `forbidden` (for an unknown id as well).
         */
        class OpenConversationRequest {

            /**
             * Constructs a new OpenConversationRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.OpenConversationRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** OpenConversationRequest tenantId. */
            tenantId: string;

            /** OpenConversationRequest siteId. */
            siteId: string;

            /** OpenConversationRequest visitorId. */
            visitorId: string;

            /** OpenConversationRequest conversationId. */
            conversationId: string;

            /**
             * Creates a new OpenConversationRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns OpenConversationRequest instance
             */
            static create(properties: parley.v1.OpenConversationRequest.$Shape): parley.v1.OpenConversationRequest & parley.v1.OpenConversationRequest.$Shape;
            static create(properties?: parley.v1.OpenConversationRequest.$Properties): parley.v1.OpenConversationRequest;

            /**
             * Encodes the specified OpenConversationRequest message. Does not implicitly {@link parley.v1.OpenConversationRequest.verify|verify} messages.
             * @param message OpenConversationRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.OpenConversationRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an OpenConversationRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.OpenConversationRequest & parley.v1.OpenConversationRequest.$Shape} OpenConversationRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.OpenConversationRequest & parley.v1.OpenConversationRequest.$Shape;

            /**
             * Verifies an OpenConversationRequest message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates an OpenConversationRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns OpenConversationRequest
             */
            static fromObject(object: { [k: string]: any }): parley.v1.OpenConversationRequest;

            /**
             * Creates a plain object from an OpenConversationRequest message. Also converts values to other types if specified.
             * @param message OpenConversationRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: parley.v1.OpenConversationRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this OpenConversationRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace OpenConversationRequest {

            /** Properties of an OpenConversationRequest. */
            interface $Properties {

                /** OpenConversationRequest tenantId */
                tenantId?: string;

                /** OpenConversationRequest siteId */
                siteId?: string;

                /** OpenConversationRequest visitorId */
                visitorId?: string;

                /** OpenConversationRequest conversationId */
                conversationId?: string;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an OpenConversationRequest. */
            type $Shape = parley.v1.OpenConversationRequest.$Properties;
        }

        /**
         * Properties of an OpenConversationReply.
         * @deprecated Use parley.v1.OpenConversationReply.$Properties instead.
         */
        interface IOpenConversationReply extends parley.v1.OpenConversationReply.$Properties {
        }

        /** Represents an OpenConversationReply. */
        class OpenConversationReply {

            /**
             * Constructs a new OpenConversationReply.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.OpenConversationReply.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** OpenConversationReply row. */
            row: parley.v1.ConversationRow;

            /** The database history. */
            epoch: string;

            /**
             * Creates a new OpenConversationReply instance using the specified properties.
             * @param [properties] Properties to set
             * @returns OpenConversationReply instance
             */
            static create(properties: parley.v1.OpenConversationReply.$Shape): parley.v1.OpenConversationReply & parley.v1.OpenConversationReply.$Shape;
            static create(properties?: parley.v1.OpenConversationReply.$Properties): parley.v1.OpenConversationReply;

            /**
             * Encodes the specified OpenConversationReply message. Does not implicitly {@link parley.v1.OpenConversationReply.verify|verify} messages.
             * @param message OpenConversationReply message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.OpenConversationReply.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an OpenConversationReply message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.OpenConversationReply & parley.v1.OpenConversationReply.$Shape} OpenConversationReply
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.OpenConversationReply & parley.v1.OpenConversationReply.$Shape;

            /**
             * Verifies an OpenConversationReply message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates an OpenConversationReply message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns OpenConversationReply
             */
            static fromObject(object: { [k: string]: any }): parley.v1.OpenConversationReply;

            /**
             * Creates a plain object from an OpenConversationReply message. Also converts values to other types if specified.
             * @param message OpenConversationReply
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: parley.v1.OpenConversationReply, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this OpenConversationReply to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace OpenConversationReply {

            /** Properties of an OpenConversationReply. */
            interface $Properties {

                /** OpenConversationReply row */
                row?: parley.v1.ConversationRow.$Properties;

                /** The database history. */
                epoch?: string;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an OpenConversationReply. */
            type $Shape = parley.v1.OpenConversationReply.$Properties;
        }

        /**
         * Properties of a BeatRequest.
         * @deprecated Use parley.v1.BeatRequest.$Properties instead.
         */
        interface IBeatRequest extends parley.v1.BeatRequest.$Properties {
        }

        /** beat: this replica lives (for 6 s by the database's clock). The first one registers it. */
        class BeatRequest {

            /**
             * Constructs a new BeatRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.BeatRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** BeatRequest replicaId. */
            replicaId: string;

            /**
             * Creates a new BeatRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns BeatRequest instance
             */
            static create(properties: parley.v1.BeatRequest.$Shape): parley.v1.BeatRequest & parley.v1.BeatRequest.$Shape;
            static create(properties?: parley.v1.BeatRequest.$Properties): parley.v1.BeatRequest;

            /**
             * Encodes the specified BeatRequest message. Does not implicitly {@link parley.v1.BeatRequest.verify|verify} messages.
             * @param message BeatRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.BeatRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a BeatRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.BeatRequest & parley.v1.BeatRequest.$Shape} BeatRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.BeatRequest & parley.v1.BeatRequest.$Shape;

            /**
             * Verifies a BeatRequest message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a BeatRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns BeatRequest
             */
            static fromObject(object: { [k: string]: any }): parley.v1.BeatRequest;

            /**
             * Creates a plain object from a BeatRequest message. Also converts values to other types if specified.
             * @param message BeatRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: parley.v1.BeatRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this BeatRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace BeatRequest {

            /** Properties of a BeatRequest. */
            interface $Properties {

                /** BeatRequest replicaId */
                replicaId?: string;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a BeatRequest. */
            type $Shape = parley.v1.BeatRequest.$Properties;
        }

        /**
         * Properties of a BeatReply.
         * @deprecated Use parley.v1.BeatReply.$Properties instead.
         */
        interface IBeatReply extends parley.v1.BeatReply.$Properties {
        }

        /** Represents a BeatReply. */
        class BeatReply {

            /**
             * Constructs a new BeatReply.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.BeatReply.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** BeatReply fenced. */
            fenced: boolean;

            /** BeatReply now. */
            now: number;

            /**
             * Creates a new BeatReply instance using the specified properties.
             * @param [properties] Properties to set
             * @returns BeatReply instance
             */
            static create(properties: parley.v1.BeatReply.$Shape): parley.v1.BeatReply & parley.v1.BeatReply.$Shape;
            static create(properties?: parley.v1.BeatReply.$Properties): parley.v1.BeatReply;

            /**
             * Encodes the specified BeatReply message. Does not implicitly {@link parley.v1.BeatReply.verify|verify} messages.
             * @param message BeatReply message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.BeatReply.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a BeatReply message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.BeatReply & parley.v1.BeatReply.$Shape} BeatReply
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.BeatReply & parley.v1.BeatReply.$Shape;

            /**
             * Verifies a BeatReply message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a BeatReply message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns BeatReply
             */
            static fromObject(object: { [k: string]: any }): parley.v1.BeatReply;

            /**
             * Creates a plain object from a BeatReply message. Also converts values to other types if specified.
             * @param message BeatReply
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: parley.v1.BeatReply, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this BeatReply to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace BeatReply {

            /** Properties of a BeatReply. */
            interface $Properties {

                /** BeatReply fenced */
                fenced?: boolean;

                /** BeatReply now */
                now?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a BeatReply. */
            type $Shape = parley.v1.BeatReply.$Properties;
        }

        /**
         * Properties of a TakeRequest.
         * @deprecated Use parley.v1.TakeRequest.$Properties instead.
         */
        interface ITakeRequest extends parley.v1.TakeRequest.$Properties {
        }

        /** take: fence the dead, then take free partitions up to ceil(32 / live replicas). */
        class TakeRequest {

            /**
             * Constructs a new TakeRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.TakeRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** TakeRequest replicaId. */
            replicaId: string;

            /**
             * Creates a new TakeRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns TakeRequest instance
             */
            static create(properties: parley.v1.TakeRequest.$Shape): parley.v1.TakeRequest & parley.v1.TakeRequest.$Shape;
            static create(properties?: parley.v1.TakeRequest.$Properties): parley.v1.TakeRequest;

            /**
             * Encodes the specified TakeRequest message. Does not implicitly {@link parley.v1.TakeRequest.verify|verify} messages.
             * @param message TakeRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.TakeRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a TakeRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.TakeRequest & parley.v1.TakeRequest.$Shape} TakeRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.TakeRequest & parley.v1.TakeRequest.$Shape;

            /**
             * Verifies a TakeRequest message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a TakeRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns TakeRequest
             */
            static fromObject(object: { [k: string]: any }): parley.v1.TakeRequest;

            /**
             * Creates a plain object from a TakeRequest message. Also converts values to other types if specified.
             * @param message TakeRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: parley.v1.TakeRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this TakeRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace TakeRequest {

            /** Properties of a TakeRequest. */
            interface $Properties {

                /** TakeRequest replicaId */
                replicaId?: string;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a TakeRequest. */
            type $Shape = parley.v1.TakeRequest.$Properties;
        }

        /**
         * Properties of a TakeReply.
         * @deprecated Use parley.v1.TakeReply.$Properties instead.
         */
        interface ITakeReply extends parley.v1.TakeReply.$Properties {
        }

        /** Represents a TakeReply. */
        class TakeReply {

            /**
             * Constructs a new TakeReply.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.TakeReply.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** TakeReply fenced. */
            fenced: boolean;

            /** Every partition the replica now owns. */
            partitions: parley.v1.OwnedPartition[];

            /** ceil(32 / live): more than this is surplus, to be released. */
            fairShare: number;

            /**
             * Creates a new TakeReply instance using the specified properties.
             * @param [properties] Properties to set
             * @returns TakeReply instance
             */
            static create(properties: parley.v1.TakeReply.$Shape): parley.v1.TakeReply & parley.v1.TakeReply.$Shape;
            static create(properties?: parley.v1.TakeReply.$Properties): parley.v1.TakeReply;

            /**
             * Encodes the specified TakeReply message. Does not implicitly {@link parley.v1.TakeReply.verify|verify} messages.
             * @param message TakeReply message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.TakeReply.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a TakeReply message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.TakeReply & parley.v1.TakeReply.$Shape} TakeReply
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.TakeReply & parley.v1.TakeReply.$Shape;

            /**
             * Verifies a TakeReply message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a TakeReply message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns TakeReply
             */
            static fromObject(object: { [k: string]: any }): parley.v1.TakeReply;

            /**
             * Creates a plain object from a TakeReply message. Also converts values to other types if specified.
             * @param message TakeReply
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: parley.v1.TakeReply, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this TakeReply to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace TakeReply {

            /** Properties of a TakeReply. */
            interface $Properties {

                /** TakeReply fenced */
                fenced?: boolean;

                /** Every partition the replica now owns. */
                partitions?: parley.v1.OwnedPartition.$Properties[];

                /** ceil(32 / live): more than this is surplus, to be released. */
                fairShare?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a TakeReply. */
            type $Shape = parley.v1.TakeReply.$Properties;
        }

        /**
         * Properties of an OwnedPartition.
         * @deprecated Use parley.v1.OwnedPartition.$Properties instead.
         */
        interface IOwnedPartition extends parley.v1.OwnedPartition.$Properties {
        }

        /** Represents an OwnedPartition. */
        class OwnedPartition {

            /**
             * Constructs a new OwnedPartition.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.OwnedPartition.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** OwnedPartition partition. */
            partition: number;

            /** OwnedPartition generation. */
            generation: number;

            /** OwnedPartition publishedPosition. */
            publishedPosition: number;

            /** OwnedPartition lastPosition. */
            lastPosition: number;

            /**
             * Creates a new OwnedPartition instance using the specified properties.
             * @param [properties] Properties to set
             * @returns OwnedPartition instance
             */
            static create(properties: parley.v1.OwnedPartition.$Shape): parley.v1.OwnedPartition & parley.v1.OwnedPartition.$Shape;
            static create(properties?: parley.v1.OwnedPartition.$Properties): parley.v1.OwnedPartition;

            /**
             * Encodes the specified OwnedPartition message. Does not implicitly {@link parley.v1.OwnedPartition.verify|verify} messages.
             * @param message OwnedPartition message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.OwnedPartition.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an OwnedPartition message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.OwnedPartition & parley.v1.OwnedPartition.$Shape} OwnedPartition
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.OwnedPartition & parley.v1.OwnedPartition.$Shape;

            /**
             * Verifies an OwnedPartition message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates an OwnedPartition message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns OwnedPartition
             */
            static fromObject(object: { [k: string]: any }): parley.v1.OwnedPartition;

            /**
             * Creates a plain object from an OwnedPartition message. Also converts values to other types if specified.
             * @param message OwnedPartition
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: parley.v1.OwnedPartition, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this OwnedPartition to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace OwnedPartition {

            /** Properties of an OwnedPartition. */
            interface $Properties {

                /** OwnedPartition partition */
                partition?: number;

                /** OwnedPartition generation */
                generation?: number;

                /** OwnedPartition publishedPosition */
                publishedPosition?: number;

                /** OwnedPartition lastPosition */
                lastPosition?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an OwnedPartition. */
            type $Shape = parley.v1.OwnedPartition.$Properties;
        }

        /**
         * Properties of a ReleaseRequest.
         * @deprecated Use parley.v1.ReleaseRequest.$Properties instead.
         */
        interface IReleaseRequest extends parley.v1.ReleaseRequest.$Properties {
        }

        /** release: give a partition back; ignored when the generation has moved on. */
        class ReleaseRequest {

            /**
             * Constructs a new ReleaseRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.ReleaseRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ReleaseRequest replicaId. */
            replicaId: string;

            /** ReleaseRequest partitions. */
            partitions: parley.v1.HeldPartition[];

            /** The replica stops for good: it is fenced at once, so that nobody waits for its beat to run out. */
            leaving: boolean;

            /**
             * Creates a new ReleaseRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ReleaseRequest instance
             */
            static create(properties: parley.v1.ReleaseRequest.$Shape): parley.v1.ReleaseRequest & parley.v1.ReleaseRequest.$Shape;
            static create(properties?: parley.v1.ReleaseRequest.$Properties): parley.v1.ReleaseRequest;

            /**
             * Encodes the specified ReleaseRequest message. Does not implicitly {@link parley.v1.ReleaseRequest.verify|verify} messages.
             * @param message ReleaseRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.ReleaseRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ReleaseRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.ReleaseRequest & parley.v1.ReleaseRequest.$Shape} ReleaseRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.ReleaseRequest & parley.v1.ReleaseRequest.$Shape;

            /**
             * Verifies a ReleaseRequest message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a ReleaseRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ReleaseRequest
             */
            static fromObject(object: { [k: string]: any }): parley.v1.ReleaseRequest;

            /**
             * Creates a plain object from a ReleaseRequest message. Also converts values to other types if specified.
             * @param message ReleaseRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: parley.v1.ReleaseRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ReleaseRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace ReleaseRequest {

            /** Properties of a ReleaseRequest. */
            interface $Properties {

                /** ReleaseRequest replicaId */
                replicaId?: string;

                /** ReleaseRequest partitions */
                partitions?: parley.v1.HeldPartition.$Properties[];

                /** The replica stops for good: it is fenced at once, so that nobody waits for its beat to run out. */
                leaving?: boolean;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ReleaseRequest. */
            type $Shape = parley.v1.ReleaseRequest.$Properties;
        }

        /**
         * Properties of a HeldPartition.
         * @deprecated Use parley.v1.HeldPartition.$Properties instead.
         */
        interface IHeldPartition extends parley.v1.HeldPartition.$Properties {
        }

        /** Represents a HeldPartition. */
        class HeldPartition {

            /**
             * Constructs a new HeldPartition.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.HeldPartition.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** HeldPartition partition. */
            partition: number;

            /** HeldPartition generation. */
            generation: number;

            /**
             * Creates a new HeldPartition instance using the specified properties.
             * @param [properties] Properties to set
             * @returns HeldPartition instance
             */
            static create(properties: parley.v1.HeldPartition.$Shape): parley.v1.HeldPartition & parley.v1.HeldPartition.$Shape;
            static create(properties?: parley.v1.HeldPartition.$Properties): parley.v1.HeldPartition;

            /**
             * Encodes the specified HeldPartition message. Does not implicitly {@link parley.v1.HeldPartition.verify|verify} messages.
             * @param message HeldPartition message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.HeldPartition.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a HeldPartition message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.HeldPartition & parley.v1.HeldPartition.$Shape} HeldPartition
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.HeldPartition & parley.v1.HeldPartition.$Shape;

            /**
             * Verifies a HeldPartition message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a HeldPartition message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns HeldPartition
             */
            static fromObject(object: { [k: string]: any }): parley.v1.HeldPartition;

            /**
             * Creates a plain object from a HeldPartition message. Also converts values to other types if specified.
             * @param message HeldPartition
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: parley.v1.HeldPartition, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this HeldPartition to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace HeldPartition {

            /** Properties of a HeldPartition. */
            interface $Properties {

                /** HeldPartition partition */
                partition?: number;

                /** HeldPartition generation */
                generation?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a HeldPartition. */
            type $Shape = parley.v1.HeldPartition.$Properties;
        }

        /**
         * Properties of a ReleaseReply.
         * @deprecated Use parley.v1.ReleaseReply.$Properties instead.
         */
        interface IReleaseReply extends parley.v1.ReleaseReply.$Properties {
        }

        /** Represents a ReleaseReply. */
        class ReleaseReply {

            /**
             * Constructs a new ReleaseReply.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.ReleaseReply.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Creates a new ReleaseReply instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ReleaseReply instance
             */
            static create(properties: parley.v1.ReleaseReply.$Shape): parley.v1.ReleaseReply & parley.v1.ReleaseReply.$Shape;
            static create(properties?: parley.v1.ReleaseReply.$Properties): parley.v1.ReleaseReply;

            /**
             * Encodes the specified ReleaseReply message. Does not implicitly {@link parley.v1.ReleaseReply.verify|verify} messages.
             * @param message ReleaseReply message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.ReleaseReply.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ReleaseReply message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.ReleaseReply & parley.v1.ReleaseReply.$Shape} ReleaseReply
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.ReleaseReply & parley.v1.ReleaseReply.$Shape;

            /**
             * Verifies a ReleaseReply message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a ReleaseReply message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ReleaseReply
             */
            static fromObject(object: { [k: string]: any }): parley.v1.ReleaseReply;

            /**
             * Creates a plain object from a ReleaseReply message. Also converts values to other types if specified.
             * @param message ReleaseReply
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: parley.v1.ReleaseReply, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ReleaseReply to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace ReleaseReply {

            /** Properties of a ReleaseReply. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ReleaseReply. */
            type $Shape = parley.v1.ReleaseReply.$Properties;
        }

        /**
         * Properties of a CheckpointRequest.
         * @deprecated Use parley.v1.CheckpointRequest.$Properties instead.
         */
        interface ICheckpointRequest extends parley.v1.CheckpointRequest.$Properties {
        }

        /** checkpoint: everything up to `published_position` is in the stream; never moves back. */
        class CheckpointRequest {

            /**
             * Constructs a new CheckpointRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.CheckpointRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** CheckpointRequest replicaId. */
            replicaId: string;

            /** CheckpointRequest checkpoints. */
            checkpoints: parley.v1.PartitionCheckpoint[];

            /**
             * Creates a new CheckpointRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns CheckpointRequest instance
             */
            static create(properties: parley.v1.CheckpointRequest.$Shape): parley.v1.CheckpointRequest & parley.v1.CheckpointRequest.$Shape;
            static create(properties?: parley.v1.CheckpointRequest.$Properties): parley.v1.CheckpointRequest;

            /**
             * Encodes the specified CheckpointRequest message. Does not implicitly {@link parley.v1.CheckpointRequest.verify|verify} messages.
             * @param message CheckpointRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.CheckpointRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CheckpointRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.CheckpointRequest & parley.v1.CheckpointRequest.$Shape} CheckpointRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.CheckpointRequest & parley.v1.CheckpointRequest.$Shape;

            /**
             * Verifies a CheckpointRequest message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a CheckpointRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns CheckpointRequest
             */
            static fromObject(object: { [k: string]: any }): parley.v1.CheckpointRequest;

            /**
             * Creates a plain object from a CheckpointRequest message. Also converts values to other types if specified.
             * @param message CheckpointRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: parley.v1.CheckpointRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this CheckpointRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace CheckpointRequest {

            /** Properties of a CheckpointRequest. */
            interface $Properties {

                /** CheckpointRequest replicaId */
                replicaId?: string;

                /** CheckpointRequest checkpoints */
                checkpoints?: parley.v1.PartitionCheckpoint.$Properties[];

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a CheckpointRequest. */
            type $Shape = parley.v1.CheckpointRequest.$Properties;
        }

        /**
         * Properties of a PartitionCheckpoint.
         * @deprecated Use parley.v1.PartitionCheckpoint.$Properties instead.
         */
        interface IPartitionCheckpoint extends parley.v1.PartitionCheckpoint.$Properties {
        }

        /** Represents a PartitionCheckpoint. */
        class PartitionCheckpoint {

            /**
             * Constructs a new PartitionCheckpoint.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.PartitionCheckpoint.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PartitionCheckpoint partition. */
            partition: number;

            /** PartitionCheckpoint generation. */
            generation: number;

            /** PartitionCheckpoint publishedPosition. */
            publishedPosition: number;

            /**
             * Creates a new PartitionCheckpoint instance using the specified properties.
             * @param [properties] Properties to set
             * @returns PartitionCheckpoint instance
             */
            static create(properties: parley.v1.PartitionCheckpoint.$Shape): parley.v1.PartitionCheckpoint & parley.v1.PartitionCheckpoint.$Shape;
            static create(properties?: parley.v1.PartitionCheckpoint.$Properties): parley.v1.PartitionCheckpoint;

            /**
             * Encodes the specified PartitionCheckpoint message. Does not implicitly {@link parley.v1.PartitionCheckpoint.verify|verify} messages.
             * @param message PartitionCheckpoint message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.PartitionCheckpoint.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PartitionCheckpoint message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.PartitionCheckpoint & parley.v1.PartitionCheckpoint.$Shape} PartitionCheckpoint
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.PartitionCheckpoint & parley.v1.PartitionCheckpoint.$Shape;

            /**
             * Verifies a PartitionCheckpoint message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a PartitionCheckpoint message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns PartitionCheckpoint
             */
            static fromObject(object: { [k: string]: any }): parley.v1.PartitionCheckpoint;

            /**
             * Creates a plain object from a PartitionCheckpoint message. Also converts values to other types if specified.
             * @param message PartitionCheckpoint
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: parley.v1.PartitionCheckpoint, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this PartitionCheckpoint to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace PartitionCheckpoint {

            /** Properties of a PartitionCheckpoint. */
            interface $Properties {

                /** PartitionCheckpoint partition */
                partition?: number;

                /** PartitionCheckpoint generation */
                generation?: number;

                /** PartitionCheckpoint publishedPosition */
                publishedPosition?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PartitionCheckpoint. */
            type $Shape = parley.v1.PartitionCheckpoint.$Properties;
        }

        /**
         * Properties of a CheckpointReply.
         * @deprecated Use parley.v1.CheckpointReply.$Properties instead.
         */
        interface ICheckpointReply extends parley.v1.CheckpointReply.$Properties {
        }

        /** Represents a CheckpointReply. */
        class CheckpointReply {

            /**
             * Constructs a new CheckpointReply.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.CheckpointReply.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Creates a new CheckpointReply instance using the specified properties.
             * @param [properties] Properties to set
             * @returns CheckpointReply instance
             */
            static create(properties: parley.v1.CheckpointReply.$Shape): parley.v1.CheckpointReply & parley.v1.CheckpointReply.$Shape;
            static create(properties?: parley.v1.CheckpointReply.$Properties): parley.v1.CheckpointReply;

            /**
             * Encodes the specified CheckpointReply message. Does not implicitly {@link parley.v1.CheckpointReply.verify|verify} messages.
             * @param message CheckpointReply message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.CheckpointReply.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CheckpointReply message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.CheckpointReply & parley.v1.CheckpointReply.$Shape} CheckpointReply
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.CheckpointReply & parley.v1.CheckpointReply.$Shape;

            /**
             * Verifies a CheckpointReply message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a CheckpointReply message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns CheckpointReply
             */
            static fromObject(object: { [k: string]: any }): parley.v1.CheckpointReply;

            /**
             * Creates a plain object from a CheckpointReply message. Also converts values to other types if specified.
             * @param message CheckpointReply
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: parley.v1.CheckpointReply, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this CheckpointReply to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace CheckpointReply {

            /** Properties of a CheckpointReply. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a CheckpointReply. */
            type $Shape = parley.v1.CheckpointReply.$Properties;
        }

        /**
         * Properties of a ReserveSpendRequest.
         * @deprecated Use parley.v1.ReserveSpendRequest.$Properties instead.
         */
        interface IReserveSpendRequest extends parley.v1.ReserveSpendRequest.$Properties {
        }

        /**
         * reserveSpend: sets money aside for calls, one after the other in their order: none is granted that would carry its
         * tenant past a hard cap. A repeated id is answered as granted and sets nothing more aside. At most 500.
         */
        class ReserveSpendRequest {

            /**
             * Constructs a new ReserveSpendRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.ReserveSpendRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Who will settle. */
            routerId: string;

            /** ReserveSpendRequest reservations. */
            reservations: parley.v1.SpendReservation[];

            /**
             * Creates a new ReserveSpendRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ReserveSpendRequest instance
             */
            static create(properties: parley.v1.ReserveSpendRequest.$Shape): parley.v1.ReserveSpendRequest & parley.v1.ReserveSpendRequest.$Shape;
            static create(properties?: parley.v1.ReserveSpendRequest.$Properties): parley.v1.ReserveSpendRequest;

            /**
             * Encodes the specified ReserveSpendRequest message. Does not implicitly {@link parley.v1.ReserveSpendRequest.verify|verify} messages.
             * @param message ReserveSpendRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.ReserveSpendRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ReserveSpendRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.ReserveSpendRequest & parley.v1.ReserveSpendRequest.$Shape} ReserveSpendRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.ReserveSpendRequest & parley.v1.ReserveSpendRequest.$Shape;

            /**
             * Verifies a ReserveSpendRequest message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a ReserveSpendRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ReserveSpendRequest
             */
            static fromObject(object: { [k: string]: any }): parley.v1.ReserveSpendRequest;

            /**
             * Creates a plain object from a ReserveSpendRequest message. Also converts values to other types if specified.
             * @param message ReserveSpendRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: parley.v1.ReserveSpendRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ReserveSpendRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace ReserveSpendRequest {

            /** Properties of a ReserveSpendRequest. */
            interface $Properties {

                /** Who will settle. */
                routerId?: string;

                /** ReserveSpendRequest reservations */
                reservations?: parley.v1.SpendReservation.$Properties[];

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ReserveSpendRequest. */
            type $Shape = parley.v1.ReserveSpendRequest.$Properties;
        }

        /**
         * Properties of a SpendReservation.
         * @deprecated Use parley.v1.SpendReservation.$Properties instead.
         */
        interface ISpendReservation extends parley.v1.SpendReservation.$Properties {
        }

        /** Represents a SpendReservation. */
        class SpendReservation {

            /**
             * Constructs a new SpendReservation.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.SpendReservation.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Unique within the tenant, and the same in every repeat. */
            reservationId: string;

            /** SpendReservation call. */
            call: parley.v1.SpendCall;

            /** Upper bound of what the call can cost. */
            micros: number;

            /** SpendReservation caps. */
            caps: parley.v1.SpendCaps;

            /** By the database's clock; settled in full as `abandoned` when it has run out without being settled or renewed. */
            leaseMs: number;

            /**
             * Creates a new SpendReservation instance using the specified properties.
             * @param [properties] Properties to set
             * @returns SpendReservation instance
             */
            static create(properties: parley.v1.SpendReservation.$Shape): parley.v1.SpendReservation & parley.v1.SpendReservation.$Shape;
            static create(properties?: parley.v1.SpendReservation.$Properties): parley.v1.SpendReservation;

            /**
             * Encodes the specified SpendReservation message. Does not implicitly {@link parley.v1.SpendReservation.verify|verify} messages.
             * @param message SpendReservation message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.SpendReservation.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SpendReservation message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.SpendReservation & parley.v1.SpendReservation.$Shape} SpendReservation
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.SpendReservation & parley.v1.SpendReservation.$Shape;

            /**
             * Verifies a SpendReservation message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a SpendReservation message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns SpendReservation
             */
            static fromObject(object: { [k: string]: any }): parley.v1.SpendReservation;

            /**
             * Creates a plain object from a SpendReservation message. Also converts values to other types if specified.
             * @param message SpendReservation
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: parley.v1.SpendReservation, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this SpendReservation to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace SpendReservation {

            /** Properties of a SpendReservation. */
            interface $Properties {

                /** Unique within the tenant, and the same in every repeat. */
                reservationId?: string;

                /** SpendReservation call */
                call?: parley.v1.SpendCall.$Properties;

                /** Upper bound of what the call can cost. */
                micros?: number;

                /** SpendReservation caps */
                caps?: parley.v1.SpendCaps.$Properties;

                /** By the database's clock; settled in full as `abandoned` when it has run out without being settled or renewed. */
                leaseMs?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SpendReservation. */
            type $Shape = parley.v1.SpendReservation.$Properties;
        }

        /**
         * Properties of a SpendCall.
         * @deprecated Use parley.v1.SpendCall.$Properties instead.
         */
        interface ISpendCall extends parley.v1.SpendCall.$Properties {
        }

        /** What was called, for whom and why: kept for the itemised bill. */
        class SpendCall {

            /**
             * Constructs a new SpendCall.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.SpendCall.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SpendCall tenantId. */
            tenantId: string;

            /** SpendCall siteId. */
            siteId: string;

            /** SpendCall turnId. */
            turnId: string;

            /** `primary`, `retry`, `hedge`, `continuation`. */
            purpose: string;

            /** SpendCall provider. */
            provider: string;

            /** SpendCall model. */
            model: string;

            /** Name of the vendor's key; empty when there is only one. */
            keyId: string;

            /**
             * Creates a new SpendCall instance using the specified properties.
             * @param [properties] Properties to set
             * @returns SpendCall instance
             */
            static create(properties: parley.v1.SpendCall.$Shape): parley.v1.SpendCall & parley.v1.SpendCall.$Shape;
            static create(properties?: parley.v1.SpendCall.$Properties): parley.v1.SpendCall;

            /**
             * Encodes the specified SpendCall message. Does not implicitly {@link parley.v1.SpendCall.verify|verify} messages.
             * @param message SpendCall message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.SpendCall.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SpendCall message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.SpendCall & parley.v1.SpendCall.$Shape} SpendCall
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.SpendCall & parley.v1.SpendCall.$Shape;

            /**
             * Verifies a SpendCall message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a SpendCall message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns SpendCall
             */
            static fromObject(object: { [k: string]: any }): parley.v1.SpendCall;

            /**
             * Creates a plain object from a SpendCall message. Also converts values to other types if specified.
             * @param message SpendCall
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: parley.v1.SpendCall, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this SpendCall to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace SpendCall {

            /** Properties of a SpendCall. */
            interface $Properties {

                /** SpendCall tenantId */
                tenantId?: string;

                /** SpendCall siteId */
                siteId?: string;

                /** SpendCall turnId */
                turnId?: string;

                /** `primary`, `retry`, `hedge`, `continuation`. */
                purpose?: string;

                /** SpendCall provider */
                provider?: string;

                /** SpendCall model */
                model?: string;

                /** Name of the vendor's key; empty when there is only one. */
                keyId?: string;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SpendCall. */
            type $Shape = parley.v1.SpendCall.$Properties;
        }

        /**
         * Properties of a SpendCaps.
         * @deprecated Use parley.v1.SpendCaps.$Properties instead.
         */
        interface ISpendCaps extends parley.v1.SpendCaps.$Properties {
        }

        /** Of the tenant. Absent: no such cap. */
        class SpendCaps {

            /**
             * Constructs a new SpendCaps.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.SpendCaps.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SpendCaps daySoft. */
            daySoft: (number|null);

            /** SpendCaps dayHard. */
            dayHard: (number|null);

            /** SpendCaps monthSoft. */
            monthSoft: (number|null);

            /** SpendCaps monthHard. */
            monthHard: (number|null);

            /**
             * Creates a new SpendCaps instance using the specified properties.
             * @param [properties] Properties to set
             * @returns SpendCaps instance
             */
            static create(properties: parley.v1.SpendCaps.$Shape): parley.v1.SpendCaps & parley.v1.SpendCaps.$Shape;
            static create(properties?: parley.v1.SpendCaps.$Properties): parley.v1.SpendCaps;

            /**
             * Encodes the specified SpendCaps message. Does not implicitly {@link parley.v1.SpendCaps.verify|verify} messages.
             * @param message SpendCaps message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.SpendCaps.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SpendCaps message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.SpendCaps & parley.v1.SpendCaps.$Shape} SpendCaps
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.SpendCaps & parley.v1.SpendCaps.$Shape;

            /**
             * Verifies a SpendCaps message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a SpendCaps message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns SpendCaps
             */
            static fromObject(object: { [k: string]: any }): parley.v1.SpendCaps;

            /**
             * Creates a plain object from a SpendCaps message. Also converts values to other types if specified.
             * @param message SpendCaps
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: parley.v1.SpendCaps, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this SpendCaps to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace SpendCaps {

            /** Properties of a SpendCaps. */
            interface $Properties {

                /** SpendCaps daySoft */
                daySoft?: (number|null);

                /** SpendCaps dayHard */
                dayHard?: (number|null);

                /** SpendCaps monthSoft */
                monthSoft?: (number|null);

                /** SpendCaps monthHard */
                monthHard?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SpendCaps. */
            type $Shape = parley.v1.SpendCaps.$Properties;
        }

        /**
         * Properties of a ReserveSpendReply.
         * @deprecated Use parley.v1.ReserveSpendReply.$Properties instead.
         */
        interface IReserveSpendReply extends parley.v1.ReserveSpendReply.$Properties {
        }

        /** Represents a ReserveSpendReply. */
        class ReserveSpendReply {

            /**
             * Constructs a new ReserveSpendReply.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.ReserveSpendReply.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** One per reservation, in order. */
            decisions: parley.v1.SpendDecision[];

            /** Of every tenant in the request, afterwards. */
            tenants: parley.v1.TenantSpend[];

            /**
             * Creates a new ReserveSpendReply instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ReserveSpendReply instance
             */
            static create(properties: parley.v1.ReserveSpendReply.$Shape): parley.v1.ReserveSpendReply & parley.v1.ReserveSpendReply.$Shape;
            static create(properties?: parley.v1.ReserveSpendReply.$Properties): parley.v1.ReserveSpendReply;

            /**
             * Encodes the specified ReserveSpendReply message. Does not implicitly {@link parley.v1.ReserveSpendReply.verify|verify} messages.
             * @param message ReserveSpendReply message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.ReserveSpendReply.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ReserveSpendReply message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.ReserveSpendReply & parley.v1.ReserveSpendReply.$Shape} ReserveSpendReply
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.ReserveSpendReply & parley.v1.ReserveSpendReply.$Shape;

            /**
             * Verifies a ReserveSpendReply message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a ReserveSpendReply message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ReserveSpendReply
             */
            static fromObject(object: { [k: string]: any }): parley.v1.ReserveSpendReply;

            /**
             * Creates a plain object from a ReserveSpendReply message. Also converts values to other types if specified.
             * @param message ReserveSpendReply
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: parley.v1.ReserveSpendReply, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ReserveSpendReply to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace ReserveSpendReply {

            /** Properties of a ReserveSpendReply. */
            interface $Properties {

                /** One per reservation, in order. */
                decisions?: parley.v1.SpendDecision.$Properties[];

                /** Of every tenant in the request, afterwards. */
                tenants?: parley.v1.TenantSpend.$Properties[];

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ReserveSpendReply. */
            type $Shape = parley.v1.ReserveSpendReply.$Properties;
        }

        /**
         * Properties of a SpendDecision.
         * @deprecated Use parley.v1.SpendDecision.$Properties instead.
         */
        interface ISpendDecision extends parley.v1.SpendDecision.$Properties {
        }

        /** Represents a SpendDecision. */
        class SpendDecision {

            /**
             * Constructs a new SpendDecision.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.SpendDecision.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SpendDecision granted. */
            granted: boolean;

            /** With this reservation the tenant is past a soft cap. */
            pastSoftCap: boolean;

            /**
             * Creates a new SpendDecision instance using the specified properties.
             * @param [properties] Properties to set
             * @returns SpendDecision instance
             */
            static create(properties: parley.v1.SpendDecision.$Shape): parley.v1.SpendDecision & parley.v1.SpendDecision.$Shape;
            static create(properties?: parley.v1.SpendDecision.$Properties): parley.v1.SpendDecision;

            /**
             * Encodes the specified SpendDecision message. Does not implicitly {@link parley.v1.SpendDecision.verify|verify} messages.
             * @param message SpendDecision message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.SpendDecision.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SpendDecision message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.SpendDecision & parley.v1.SpendDecision.$Shape} SpendDecision
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.SpendDecision & parley.v1.SpendDecision.$Shape;

            /**
             * Verifies a SpendDecision message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a SpendDecision message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns SpendDecision
             */
            static fromObject(object: { [k: string]: any }): parley.v1.SpendDecision;

            /**
             * Creates a plain object from a SpendDecision message. Also converts values to other types if specified.
             * @param message SpendDecision
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: parley.v1.SpendDecision, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this SpendDecision to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace SpendDecision {

            /** Properties of a SpendDecision. */
            interface $Properties {

                /** SpendDecision granted */
                granted?: boolean;

                /** With this reservation the tenant is past a soft cap. */
                pastSoftCap?: boolean;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SpendDecision. */
            type $Shape = parley.v1.SpendDecision.$Properties;
        }

        /**
         * Properties of a TenantSpend.
         * @deprecated Use parley.v1.TenantSpend.$Properties instead.
         */
        interface ITenantSpend extends parley.v1.TenantSpend.$Properties {
        }

        /** Represents a TenantSpend. */
        class TenantSpend {

            /**
             * Constructs a new TenantSpend.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.TenantSpend.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** TenantSpend tenantId. */
            tenantId: string;

            /** TenantSpend daySettled. */
            daySettled: number;

            /** TenantSpend monthSettled. */
            monthSettled: number;

            /** TenantSpend reserved. */
            reserved: number;

            /**
             * Creates a new TenantSpend instance using the specified properties.
             * @param [properties] Properties to set
             * @returns TenantSpend instance
             */
            static create(properties: parley.v1.TenantSpend.$Shape): parley.v1.TenantSpend & parley.v1.TenantSpend.$Shape;
            static create(properties?: parley.v1.TenantSpend.$Properties): parley.v1.TenantSpend;

            /**
             * Encodes the specified TenantSpend message. Does not implicitly {@link parley.v1.TenantSpend.verify|verify} messages.
             * @param message TenantSpend message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.TenantSpend.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a TenantSpend message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.TenantSpend & parley.v1.TenantSpend.$Shape} TenantSpend
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.TenantSpend & parley.v1.TenantSpend.$Shape;

            /**
             * Verifies a TenantSpend message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a TenantSpend message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns TenantSpend
             */
            static fromObject(object: { [k: string]: any }): parley.v1.TenantSpend;

            /**
             * Creates a plain object from a TenantSpend message. Also converts values to other types if specified.
             * @param message TenantSpend
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: parley.v1.TenantSpend, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this TenantSpend to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace TenantSpend {

            /** Properties of a TenantSpend. */
            interface $Properties {

                /** TenantSpend tenantId */
                tenantId?: string;

                /** TenantSpend daySettled */
                daySettled?: number;

                /** TenantSpend monthSettled */
                monthSettled?: number;

                /** TenantSpend reserved */
                reserved?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a TenantSpend. */
            type $Shape = parley.v1.TenantSpend.$Properties;
        }

        /**
         * Properties of a SettleSpendRequest.
         * @deprecated Use parley.v1.SettleSpendRequest.$Properties instead.
         */
        interface ISettleSpendRequest extends parley.v1.SettleSpendRequest.$Properties {
        }

        /**
         * settleSpend: what calls have cost. The first settlement of an id counts, a repeat changes nothing; one that comes after
         * its reservation was settled as `abandoned` corrects the books, once. An id that was never reserved is settled all the
         * same, and cannot be reserved afterwards. At most 500.
         */
        class SettleSpendRequest {

            /**
             * Constructs a new SettleSpendRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.SettleSpendRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SettleSpendRequest settlements. */
            settlements: parley.v1.SpendSettlement[];

            /**
             * Creates a new SettleSpendRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns SettleSpendRequest instance
             */
            static create(properties: parley.v1.SettleSpendRequest.$Shape): parley.v1.SettleSpendRequest & parley.v1.SettleSpendRequest.$Shape;
            static create(properties?: parley.v1.SettleSpendRequest.$Properties): parley.v1.SettleSpendRequest;

            /**
             * Encodes the specified SettleSpendRequest message. Does not implicitly {@link parley.v1.SettleSpendRequest.verify|verify} messages.
             * @param message SettleSpendRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.SettleSpendRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SettleSpendRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.SettleSpendRequest & parley.v1.SettleSpendRequest.$Shape} SettleSpendRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.SettleSpendRequest & parley.v1.SettleSpendRequest.$Shape;

            /**
             * Verifies a SettleSpendRequest message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a SettleSpendRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns SettleSpendRequest
             */
            static fromObject(object: { [k: string]: any }): parley.v1.SettleSpendRequest;

            /**
             * Creates a plain object from a SettleSpendRequest message. Also converts values to other types if specified.
             * @param message SettleSpendRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: parley.v1.SettleSpendRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this SettleSpendRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace SettleSpendRequest {

            /** Properties of a SettleSpendRequest. */
            interface $Properties {

                /** SettleSpendRequest settlements */
                settlements?: parley.v1.SpendSettlement.$Properties[];

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SettleSpendRequest. */
            type $Shape = parley.v1.SettleSpendRequest.$Properties;
        }

        /**
         * Properties of a SpendSettlement.
         * @deprecated Use parley.v1.SpendSettlement.$Properties instead.
         */
        interface ISpendSettlement extends parley.v1.SpendSettlement.$Properties {
        }

        /** Represents a SpendSettlement. */
        class SpendSettlement {

            /**
             * Constructs a new SpendSettlement.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.SpendSettlement.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SpendSettlement reservationId. */
            reservationId: string;

            /** SpendSettlement call. */
            call: parley.v1.SpendCall;

            /** SpendSettlement micros. */
            micros: number;

            /** SpendSettlement inputTokens. */
            inputTokens: number;

            /** SpendSettlement cachedInputTokens. */
            cachedInputTokens: number;

            /** SpendSettlement outputTokens. */
            outputTokens: number;

            /** The vendor did not say: counted by us. */
            isEstimated: boolean;

            /** How the call ended: `ok`, a kind of failure; `released`: it was never made. */
            outcome: string;

            /**
             * Creates a new SpendSettlement instance using the specified properties.
             * @param [properties] Properties to set
             * @returns SpendSettlement instance
             */
            static create(properties: parley.v1.SpendSettlement.$Shape): parley.v1.SpendSettlement & parley.v1.SpendSettlement.$Shape;
            static create(properties?: parley.v1.SpendSettlement.$Properties): parley.v1.SpendSettlement;

            /**
             * Encodes the specified SpendSettlement message. Does not implicitly {@link parley.v1.SpendSettlement.verify|verify} messages.
             * @param message SpendSettlement message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.SpendSettlement.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SpendSettlement message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.SpendSettlement & parley.v1.SpendSettlement.$Shape} SpendSettlement
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.SpendSettlement & parley.v1.SpendSettlement.$Shape;

            /**
             * Verifies a SpendSettlement message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a SpendSettlement message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns SpendSettlement
             */
            static fromObject(object: { [k: string]: any }): parley.v1.SpendSettlement;

            /**
             * Creates a plain object from a SpendSettlement message. Also converts values to other types if specified.
             * @param message SpendSettlement
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: parley.v1.SpendSettlement, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this SpendSettlement to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace SpendSettlement {

            /** Properties of a SpendSettlement. */
            interface $Properties {

                /** SpendSettlement reservationId */
                reservationId?: string;

                /** SpendSettlement call */
                call?: parley.v1.SpendCall.$Properties;

                /** SpendSettlement micros */
                micros?: number;

                /** SpendSettlement inputTokens */
                inputTokens?: number;

                /** SpendSettlement cachedInputTokens */
                cachedInputTokens?: number;

                /** SpendSettlement outputTokens */
                outputTokens?: number;

                /** The vendor did not say: counted by us. */
                isEstimated?: boolean;

                /** How the call ended: `ok`, a kind of failure; `released`: it was never made. */
                outcome?: string;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SpendSettlement. */
            type $Shape = parley.v1.SpendSettlement.$Properties;
        }

        /**
         * Properties of a SettleSpendReply.
         * @deprecated Use parley.v1.SettleSpendReply.$Properties instead.
         */
        interface ISettleSpendReply extends parley.v1.SettleSpendReply.$Properties {
        }

        /** Represents a SettleSpendReply. */
        class SettleSpendReply {

            /**
             * Constructs a new SettleSpendReply.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.SettleSpendReply.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Of every tenant in the request, afterwards. */
            tenants: parley.v1.TenantSpend[];

            /**
             * Creates a new SettleSpendReply instance using the specified properties.
             * @param [properties] Properties to set
             * @returns SettleSpendReply instance
             */
            static create(properties: parley.v1.SettleSpendReply.$Shape): parley.v1.SettleSpendReply & parley.v1.SettleSpendReply.$Shape;
            static create(properties?: parley.v1.SettleSpendReply.$Properties): parley.v1.SettleSpendReply;

            /**
             * Encodes the specified SettleSpendReply message. Does not implicitly {@link parley.v1.SettleSpendReply.verify|verify} messages.
             * @param message SettleSpendReply message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.SettleSpendReply.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SettleSpendReply message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.SettleSpendReply & parley.v1.SettleSpendReply.$Shape} SettleSpendReply
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.SettleSpendReply & parley.v1.SettleSpendReply.$Shape;

            /**
             * Verifies a SettleSpendReply message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a SettleSpendReply message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns SettleSpendReply
             */
            static fromObject(object: { [k: string]: any }): parley.v1.SettleSpendReply;

            /**
             * Creates a plain object from a SettleSpendReply message. Also converts values to other types if specified.
             * @param message SettleSpendReply
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: parley.v1.SettleSpendReply, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this SettleSpendReply to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace SettleSpendReply {

            /** Properties of a SettleSpendReply. */
            interface $Properties {

                /** Of every tenant in the request, afterwards. */
                tenants?: parley.v1.TenantSpend.$Properties[];

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SettleSpendReply. */
            type $Shape = parley.v1.SettleSpendReply.$Properties;
        }

        /**
         * Properties of a RenewSpendRequest.
         * @deprecated Use parley.v1.RenewSpendRequest.$Properties instead.
         */
        interface IRenewSpendRequest extends parley.v1.RenewSpendRequest.$Properties {
        }

        /** renewSpend: these reservations live for another lease. Those that are settled, or run out, stay so. At most 5,000. */
        class RenewSpendRequest {

            /**
             * Constructs a new RenewSpendRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.RenewSpendRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RenewSpendRequest reservations. */
            reservations: parley.v1.SpendKey[];

            /** RenewSpendRequest leaseMs. */
            leaseMs: number;

            /**
             * Creates a new RenewSpendRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns RenewSpendRequest instance
             */
            static create(properties: parley.v1.RenewSpendRequest.$Shape): parley.v1.RenewSpendRequest & parley.v1.RenewSpendRequest.$Shape;
            static create(properties?: parley.v1.RenewSpendRequest.$Properties): parley.v1.RenewSpendRequest;

            /**
             * Encodes the specified RenewSpendRequest message. Does not implicitly {@link parley.v1.RenewSpendRequest.verify|verify} messages.
             * @param message RenewSpendRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.RenewSpendRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RenewSpendRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.RenewSpendRequest & parley.v1.RenewSpendRequest.$Shape} RenewSpendRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.RenewSpendRequest & parley.v1.RenewSpendRequest.$Shape;

            /**
             * Verifies a RenewSpendRequest message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a RenewSpendRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns RenewSpendRequest
             */
            static fromObject(object: { [k: string]: any }): parley.v1.RenewSpendRequest;

            /**
             * Creates a plain object from a RenewSpendRequest message. Also converts values to other types if specified.
             * @param message RenewSpendRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: parley.v1.RenewSpendRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this RenewSpendRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace RenewSpendRequest {

            /** Properties of a RenewSpendRequest. */
            interface $Properties {

                /** RenewSpendRequest reservations */
                reservations?: parley.v1.SpendKey.$Properties[];

                /** RenewSpendRequest leaseMs */
                leaseMs?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RenewSpendRequest. */
            type $Shape = parley.v1.RenewSpendRequest.$Properties;
        }

        /**
         * Properties of a SpendKey.
         * @deprecated Use parley.v1.SpendKey.$Properties instead.
         */
        interface ISpendKey extends parley.v1.SpendKey.$Properties {
        }

        /** Represents a SpendKey. */
        class SpendKey {

            /**
             * Constructs a new SpendKey.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.SpendKey.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SpendKey tenantId. */
            tenantId: string;

            /** SpendKey reservationId. */
            reservationId: string;

            /**
             * Creates a new SpendKey instance using the specified properties.
             * @param [properties] Properties to set
             * @returns SpendKey instance
             */
            static create(properties: parley.v1.SpendKey.$Shape): parley.v1.SpendKey & parley.v1.SpendKey.$Shape;
            static create(properties?: parley.v1.SpendKey.$Properties): parley.v1.SpendKey;

            /**
             * Encodes the specified SpendKey message. Does not implicitly {@link parley.v1.SpendKey.verify|verify} messages.
             * @param message SpendKey message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.SpendKey.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SpendKey message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.SpendKey & parley.v1.SpendKey.$Shape} SpendKey
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.SpendKey & parley.v1.SpendKey.$Shape;

            /**
             * Verifies a SpendKey message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a SpendKey message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns SpendKey
             */
            static fromObject(object: { [k: string]: any }): parley.v1.SpendKey;

            /**
             * Creates a plain object from a SpendKey message. Also converts values to other types if specified.
             * @param message SpendKey
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: parley.v1.SpendKey, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this SpendKey to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace SpendKey {

            /** Properties of a SpendKey. */
            interface $Properties {

                /** SpendKey tenantId */
                tenantId?: string;

                /** SpendKey reservationId */
                reservationId?: string;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SpendKey. */
            type $Shape = parley.v1.SpendKey.$Properties;
        }

        /**
         * Properties of a RenewSpendReply.
         * @deprecated Use parley.v1.RenewSpendReply.$Properties instead.
         */
        interface IRenewSpendReply extends parley.v1.RenewSpendReply.$Properties {
        }

        /** Represents a RenewSpendReply. */
        class RenewSpendReply {

            /**
             * Constructs a new RenewSpendReply.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.RenewSpendReply.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Creates a new RenewSpendReply instance using the specified properties.
             * @param [properties] Properties to set
             * @returns RenewSpendReply instance
             */
            static create(properties: parley.v1.RenewSpendReply.$Shape): parley.v1.RenewSpendReply & parley.v1.RenewSpendReply.$Shape;
            static create(properties?: parley.v1.RenewSpendReply.$Properties): parley.v1.RenewSpendReply;

            /**
             * Encodes the specified RenewSpendReply message. Does not implicitly {@link parley.v1.RenewSpendReply.verify|verify} messages.
             * @param message RenewSpendReply message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.RenewSpendReply.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RenewSpendReply message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.RenewSpendReply & parley.v1.RenewSpendReply.$Shape} RenewSpendReply
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.RenewSpendReply & parley.v1.RenewSpendReply.$Shape;

            /**
             * Verifies a RenewSpendReply message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a RenewSpendReply message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns RenewSpendReply
             */
            static fromObject(object: { [k: string]: any }): parley.v1.RenewSpendReply;

            /**
             * Creates a plain object from a RenewSpendReply message. Also converts values to other types if specified.
             * @param message RenewSpendReply
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: parley.v1.RenewSpendReply, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this RenewSpendReply to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace RenewSpendReply {

            /** Properties of a RenewSpendReply. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RenewSpendReply. */
            type $Shape = parley.v1.RenewSpendReply.$Properties;
        }

        /**
         * Properties of a SpendRequest.
         * @deprecated Use parley.v1.SpendRequest.$Properties instead.
         */
        interface ISpendRequest extends parley.v1.SpendRequest.$Properties {
        }

        /** spend: totals of at most 100 tenants, and their newest settled calls. */
        class SpendRequest {

            /**
             * Constructs a new SpendRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.SpendRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SpendRequest tenantIds. */
            tenantIds: string[];

            /** Only calls of this turn; empty = of all. */
            turnId: string;

            /** At most 500; 0 = totals only. */
            maxItems: number;

            /**
             * Creates a new SpendRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns SpendRequest instance
             */
            static create(properties: parley.v1.SpendRequest.$Shape): parley.v1.SpendRequest & parley.v1.SpendRequest.$Shape;
            static create(properties?: parley.v1.SpendRequest.$Properties): parley.v1.SpendRequest;

            /**
             * Encodes the specified SpendRequest message. Does not implicitly {@link parley.v1.SpendRequest.verify|verify} messages.
             * @param message SpendRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.SpendRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SpendRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.SpendRequest & parley.v1.SpendRequest.$Shape} SpendRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.SpendRequest & parley.v1.SpendRequest.$Shape;

            /**
             * Verifies a SpendRequest message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a SpendRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns SpendRequest
             */
            static fromObject(object: { [k: string]: any }): parley.v1.SpendRequest;

            /**
             * Creates a plain object from a SpendRequest message. Also converts values to other types if specified.
             * @param message SpendRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: parley.v1.SpendRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this SpendRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace SpendRequest {

            /** Properties of a SpendRequest. */
            interface $Properties {

                /** SpendRequest tenantIds */
                tenantIds?: string[];

                /** Only calls of this turn; empty = of all. */
                turnId?: string;

                /** At most 500; 0 = totals only. */
                maxItems?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SpendRequest. */
            type $Shape = parley.v1.SpendRequest.$Properties;
        }

        /**
         * Properties of a SpendReply.
         * @deprecated Use parley.v1.SpendReply.$Properties instead.
         */
        interface ISpendReply extends parley.v1.SpendReply.$Properties {
        }

        /** Represents a SpendReply. */
        class SpendReply {

            /**
             * Constructs a new SpendReply.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.SpendReply.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SpendReply tenants. */
            tenants: parley.v1.TenantSpend[];

            /** Newest first. */
            items: parley.v1.SpendItem[];

            /**
             * Creates a new SpendReply instance using the specified properties.
             * @param [properties] Properties to set
             * @returns SpendReply instance
             */
            static create(properties: parley.v1.SpendReply.$Shape): parley.v1.SpendReply & parley.v1.SpendReply.$Shape;
            static create(properties?: parley.v1.SpendReply.$Properties): parley.v1.SpendReply;

            /**
             * Encodes the specified SpendReply message. Does not implicitly {@link parley.v1.SpendReply.verify|verify} messages.
             * @param message SpendReply message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.SpendReply.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SpendReply message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.SpendReply & parley.v1.SpendReply.$Shape} SpendReply
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.SpendReply & parley.v1.SpendReply.$Shape;

            /**
             * Verifies a SpendReply message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a SpendReply message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns SpendReply
             */
            static fromObject(object: { [k: string]: any }): parley.v1.SpendReply;

            /**
             * Creates a plain object from a SpendReply message. Also converts values to other types if specified.
             * @param message SpendReply
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: parley.v1.SpendReply, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this SpendReply to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace SpendReply {

            /** Properties of a SpendReply. */
            interface $Properties {

                /** SpendReply tenants */
                tenants?: parley.v1.TenantSpend.$Properties[];

                /** Newest first. */
                items?: parley.v1.SpendItem.$Properties[];

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SpendReply. */
            type $Shape = parley.v1.SpendReply.$Properties;
        }

        /**
         * Properties of a SpendItem.
         * @deprecated Use parley.v1.SpendItem.$Properties instead.
         */
        interface ISpendItem extends parley.v1.SpendItem.$Properties {
        }

        /** Represents a SpendItem. */
        class SpendItem {

            /**
             * Constructs a new SpendItem.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.SpendItem.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SpendItem settlement. */
            settlement: parley.v1.SpendSettlement;

            /** Its lease ran out, and nobody has said since what it has cost. */
            isAbandoned: boolean;

            /** SpendItem at. */
            at: number;

            /**
             * Creates a new SpendItem instance using the specified properties.
             * @param [properties] Properties to set
             * @returns SpendItem instance
             */
            static create(properties: parley.v1.SpendItem.$Shape): parley.v1.SpendItem & parley.v1.SpendItem.$Shape;
            static create(properties?: parley.v1.SpendItem.$Properties): parley.v1.SpendItem;

            /**
             * Encodes the specified SpendItem message. Does not implicitly {@link parley.v1.SpendItem.verify|verify} messages.
             * @param message SpendItem message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.SpendItem.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SpendItem message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.SpendItem & parley.v1.SpendItem.$Shape} SpendItem
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.SpendItem & parley.v1.SpendItem.$Shape;

            /**
             * Verifies a SpendItem message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a SpendItem message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns SpendItem
             */
            static fromObject(object: { [k: string]: any }): parley.v1.SpendItem;

            /**
             * Creates a plain object from a SpendItem message. Also converts values to other types if specified.
             * @param message SpendItem
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: parley.v1.SpendItem, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this SpendItem to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace SpendItem {

            /** Properties of a SpendItem. */
            interface $Properties {

                /** SpendItem settlement */
                settlement?: parley.v1.SpendSettlement.$Properties;

                /** Its lease ran out, and nobody has said since what it has cost. */
                isAbandoned?: boolean;

                /** SpendItem at */
                at?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SpendItem. */
            type $Shape = parley.v1.SpendItem.$Properties;
        }

        /**
         * Properties of an AddFileRequest.
         * @deprecated Use parley.v1.AddFileRequest.$Properties instead.
         */
        interface IAddFileRequest extends parley.v1.AddFileRequest.$Properties {
        }

        /**
         * addFile: called before the content is written, without `sha256`, so that nothing is written that nobody knows of, and
         * once more with it: only then can the file be read or attached. A file that was dropped meanwhile stays so: `not_found`,
         * as for an id that is somebody else's.
         */
        class AddFileRequest {

            /**
             * Constructs a new AddFileRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.AddFileRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** AddFileRequest tenantId. */
            tenantId: string;

            /** AddFileRequest siteId. */
            siteId: string;

            /** Who uploads it. */
            visitorId: string;

            /** AddFileRequest file. */
            file: parley.v1.StoredFile;

            /**
             * Creates a new AddFileRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns AddFileRequest instance
             */
            static create(properties: parley.v1.AddFileRequest.$Shape): parley.v1.AddFileRequest & parley.v1.AddFileRequest.$Shape;
            static create(properties?: parley.v1.AddFileRequest.$Properties): parley.v1.AddFileRequest;

            /**
             * Encodes the specified AddFileRequest message. Does not implicitly {@link parley.v1.AddFileRequest.verify|verify} messages.
             * @param message AddFileRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.AddFileRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AddFileRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.AddFileRequest & parley.v1.AddFileRequest.$Shape} AddFileRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.AddFileRequest & parley.v1.AddFileRequest.$Shape;

            /**
             * Verifies an AddFileRequest message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates an AddFileRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns AddFileRequest
             */
            static fromObject(object: { [k: string]: any }): parley.v1.AddFileRequest;

            /**
             * Creates a plain object from an AddFileRequest message. Also converts values to other types if specified.
             * @param message AddFileRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: parley.v1.AddFileRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this AddFileRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace AddFileRequest {

            /** Properties of an AddFileRequest. */
            interface $Properties {

                /** AddFileRequest tenantId */
                tenantId?: string;

                /** AddFileRequest siteId */
                siteId?: string;

                /** Who uploads it. */
                visitorId?: string;

                /** AddFileRequest file */
                file?: parley.v1.StoredFile.$Properties;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an AddFileRequest. */
            type $Shape = parley.v1.AddFileRequest.$Properties;
        }

        /**
         * Properties of an AddFileReply.
         * @deprecated Use parley.v1.AddFileReply.$Properties instead.
         */
        interface IAddFileReply extends parley.v1.AddFileReply.$Properties {
        }

        /** Represents an AddFileReply. */
        class AddFileReply {

            /**
             * Constructs a new AddFileReply.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.AddFileReply.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Creates a new AddFileReply instance using the specified properties.
             * @param [properties] Properties to set
             * @returns AddFileReply instance
             */
            static create(properties: parley.v1.AddFileReply.$Shape): parley.v1.AddFileReply & parley.v1.AddFileReply.$Shape;
            static create(properties?: parley.v1.AddFileReply.$Properties): parley.v1.AddFileReply;

            /**
             * Encodes the specified AddFileReply message. Does not implicitly {@link parley.v1.AddFileReply.verify|verify} messages.
             * @param message AddFileReply message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.AddFileReply.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AddFileReply message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.AddFileReply & parley.v1.AddFileReply.$Shape} AddFileReply
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.AddFileReply & parley.v1.AddFileReply.$Shape;

            /**
             * Verifies an AddFileReply message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates an AddFileReply message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns AddFileReply
             */
            static fromObject(object: { [k: string]: any }): parley.v1.AddFileReply;

            /**
             * Creates a plain object from an AddFileReply message. Also converts values to other types if specified.
             * @param message AddFileReply
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: parley.v1.AddFileReply, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this AddFileReply to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace AddFileReply {

            /** Properties of an AddFileReply. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an AddFileReply. */
            type $Shape = parley.v1.AddFileReply.$Properties;
        }

        /**
         * Properties of a StoredFile.
         * @deprecated Use parley.v1.StoredFile.$Properties instead.
         */
        interface IStoredFile extends parley.v1.StoredFile.$Properties {
        }

        /** Represents a StoredFile. */
        class StoredFile {

            /**
             * Constructs a new StoredFile.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.StoredFile.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** StoredFile fileId. */
            fileId: string;

            /** StoredFile name. */
            name: string;

            /** StoredFile contentType. */
            contentType: string;

            /** StoredFile size. */
            size: number;

            /** Lower-case hex; empty until the content is there. */
            sha256: string;

            /** When it was first added, by the database's clock. */
            at: number;

            /**
             * Creates a new StoredFile instance using the specified properties.
             * @param [properties] Properties to set
             * @returns StoredFile instance
             */
            static create(properties: parley.v1.StoredFile.$Shape): parley.v1.StoredFile & parley.v1.StoredFile.$Shape;
            static create(properties?: parley.v1.StoredFile.$Properties): parley.v1.StoredFile;

            /**
             * Encodes the specified StoredFile message. Does not implicitly {@link parley.v1.StoredFile.verify|verify} messages.
             * @param message StoredFile message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.StoredFile.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a StoredFile message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.StoredFile & parley.v1.StoredFile.$Shape} StoredFile
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.StoredFile & parley.v1.StoredFile.$Shape;

            /**
             * Verifies a StoredFile message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a StoredFile message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns StoredFile
             */
            static fromObject(object: { [k: string]: any }): parley.v1.StoredFile;

            /**
             * Creates a plain object from a StoredFile message. Also converts values to other types if specified.
             * @param message StoredFile
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: parley.v1.StoredFile, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this StoredFile to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace StoredFile {

            /** Properties of a StoredFile. */
            interface $Properties {

                /** StoredFile fileId */
                fileId?: string;

                /** StoredFile name */
                name?: string;

                /** StoredFile contentType */
                contentType?: string;

                /** StoredFile size */
                size?: number;

                /** Lower-case hex; empty until the content is there. */
                sha256?: string;

                /** When it was first added, by the database's clock. */
                at?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a StoredFile. */
            type $Shape = parley.v1.StoredFile.$Properties;
        }

        /**
         * Properties of an AttachFilesRequest.
         * @deprecated Use parley.v1.AttachFilesRequest.$Properties instead.
         */
        interface IAttachFilesRequest extends parley.v1.AttachFilesRequest.$Properties {
        }

        /**
         * attachFiles: makes a visitor's own files part of a conversation of theirs; from then on its parties may read them.
         * All of them or none: `unknown_file` when one is not there, not whole, or somebody else's; `forbidden` when the
         * conversation is. At most 10.
         */
        class AttachFilesRequest {

            /**
             * Constructs a new AttachFilesRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.AttachFilesRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** AttachFilesRequest tenantId. */
            tenantId: string;

            /** AttachFilesRequest conversationId. */
            conversationId: string;

            /** AttachFilesRequest visitorId. */
            visitorId: string;

            /** AttachFilesRequest fileIds. */
            fileIds: string[];

            /**
             * Creates a new AttachFilesRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns AttachFilesRequest instance
             */
            static create(properties: parley.v1.AttachFilesRequest.$Shape): parley.v1.AttachFilesRequest & parley.v1.AttachFilesRequest.$Shape;
            static create(properties?: parley.v1.AttachFilesRequest.$Properties): parley.v1.AttachFilesRequest;

            /**
             * Encodes the specified AttachFilesRequest message. Does not implicitly {@link parley.v1.AttachFilesRequest.verify|verify} messages.
             * @param message AttachFilesRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.AttachFilesRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AttachFilesRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.AttachFilesRequest & parley.v1.AttachFilesRequest.$Shape} AttachFilesRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.AttachFilesRequest & parley.v1.AttachFilesRequest.$Shape;

            /**
             * Verifies an AttachFilesRequest message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates an AttachFilesRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns AttachFilesRequest
             */
            static fromObject(object: { [k: string]: any }): parley.v1.AttachFilesRequest;

            /**
             * Creates a plain object from an AttachFilesRequest message. Also converts values to other types if specified.
             * @param message AttachFilesRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: parley.v1.AttachFilesRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this AttachFilesRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace AttachFilesRequest {

            /** Properties of an AttachFilesRequest. */
            interface $Properties {

                /** AttachFilesRequest tenantId */
                tenantId?: string;

                /** AttachFilesRequest conversationId */
                conversationId?: string;

                /** AttachFilesRequest visitorId */
                visitorId?: string;

                /** AttachFilesRequest fileIds */
                fileIds?: string[];

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an AttachFilesRequest. */
            type $Shape = parley.v1.AttachFilesRequest.$Properties;
        }

        /**
         * Properties of an AttachFilesReply.
         * @deprecated Use parley.v1.AttachFilesReply.$Properties instead.
         */
        interface IAttachFilesReply extends parley.v1.AttachFilesReply.$Properties {
        }

        /** Represents an AttachFilesReply. */
        class AttachFilesReply {

            /**
             * Constructs a new AttachFilesReply.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.AttachFilesReply.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** In the order they were asked for. */
            files: parley.v1.StoredFile[];

            /**
             * Creates a new AttachFilesReply instance using the specified properties.
             * @param [properties] Properties to set
             * @returns AttachFilesReply instance
             */
            static create(properties: parley.v1.AttachFilesReply.$Shape): parley.v1.AttachFilesReply & parley.v1.AttachFilesReply.$Shape;
            static create(properties?: parley.v1.AttachFilesReply.$Properties): parley.v1.AttachFilesReply;

            /**
             * Encodes the specified AttachFilesReply message. Does not implicitly {@link parley.v1.AttachFilesReply.verify|verify} messages.
             * @param message AttachFilesReply message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.AttachFilesReply.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AttachFilesReply message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.AttachFilesReply & parley.v1.AttachFilesReply.$Shape} AttachFilesReply
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.AttachFilesReply & parley.v1.AttachFilesReply.$Shape;

            /**
             * Verifies an AttachFilesReply message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates an AttachFilesReply message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns AttachFilesReply
             */
            static fromObject(object: { [k: string]: any }): parley.v1.AttachFilesReply;

            /**
             * Creates a plain object from an AttachFilesReply message. Also converts values to other types if specified.
             * @param message AttachFilesReply
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: parley.v1.AttachFilesReply, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this AttachFilesReply to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace AttachFilesReply {

            /** Properties of an AttachFilesReply. */
            interface $Properties {

                /** In the order they were asked for. */
                files?: parley.v1.StoredFile.$Properties[];

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an AttachFilesReply. */
            type $Shape = parley.v1.AttachFilesReply.$Properties;
        }

        /**
         * Properties of a FileRequest.
         * @deprecated Use parley.v1.FileRequest.$Properties instead.
         */
        interface IFileRequest extends parley.v1.FileRequest.$Properties {
        }

        /** file: one that this visitor uploaded, or that is part of a conversation of theirs; `not_found` for all others. */
        class FileRequest {

            /**
             * Constructs a new FileRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.FileRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** FileRequest tenantId. */
            tenantId: string;

            /** FileRequest visitorId. */
            visitorId: string;

            /** FileRequest fileId. */
            fileId: string;

            /**
             * Creates a new FileRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns FileRequest instance
             */
            static create(properties: parley.v1.FileRequest.$Shape): parley.v1.FileRequest & parley.v1.FileRequest.$Shape;
            static create(properties?: parley.v1.FileRequest.$Properties): parley.v1.FileRequest;

            /**
             * Encodes the specified FileRequest message. Does not implicitly {@link parley.v1.FileRequest.verify|verify} messages.
             * @param message FileRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.FileRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a FileRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.FileRequest & parley.v1.FileRequest.$Shape} FileRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.FileRequest & parley.v1.FileRequest.$Shape;

            /**
             * Verifies a FileRequest message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a FileRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns FileRequest
             */
            static fromObject(object: { [k: string]: any }): parley.v1.FileRequest;

            /**
             * Creates a plain object from a FileRequest message. Also converts values to other types if specified.
             * @param message FileRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: parley.v1.FileRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this FileRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace FileRequest {

            /** Properties of a FileRequest. */
            interface $Properties {

                /** FileRequest tenantId */
                tenantId?: string;

                /** FileRequest visitorId */
                visitorId?: string;

                /** FileRequest fileId */
                fileId?: string;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a FileRequest. */
            type $Shape = parley.v1.FileRequest.$Properties;
        }

        /**
         * Properties of a FileReply.
         * @deprecated Use parley.v1.FileReply.$Properties instead.
         */
        interface IFileReply extends parley.v1.FileReply.$Properties {
        }

        /** Represents a FileReply. */
        class FileReply {

            /**
             * Constructs a new FileReply.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.FileReply.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** FileReply file. */
            file: parley.v1.StoredFile;

            /**
             * Creates a new FileReply instance using the specified properties.
             * @param [properties] Properties to set
             * @returns FileReply instance
             */
            static create(properties: parley.v1.FileReply.$Shape): parley.v1.FileReply & parley.v1.FileReply.$Shape;
            static create(properties?: parley.v1.FileReply.$Properties): parley.v1.FileReply;

            /**
             * Encodes the specified FileReply message. Does not implicitly {@link parley.v1.FileReply.verify|verify} messages.
             * @param message FileReply message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.FileReply.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a FileReply message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.FileReply & parley.v1.FileReply.$Shape} FileReply
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.FileReply & parley.v1.FileReply.$Shape;

            /**
             * Verifies a FileReply message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a FileReply message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns FileReply
             */
            static fromObject(object: { [k: string]: any }): parley.v1.FileReply;

            /**
             * Creates a plain object from a FileReply message. Also converts values to other types if specified.
             * @param message FileReply
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: parley.v1.FileReply, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this FileReply to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace FileReply {

            /** Properties of a FileReply. */
            interface $Properties {

                /** FileReply file */
                file?: parley.v1.StoredFile.$Properties;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a FileReply. */
            type $Shape = parley.v1.FileReply.$Properties;
        }

        /**
         * Properties of a DropFilesRequest.
         * @deprecated Use parley.v1.DropFilesRequest.$Properties instead.
         */
        interface IDropFilesRequest extends parley.v1.DropFilesRequest.$Properties {
        }

        /**
         * dropFiles: files that were never attached and are this old can no longer be. Answers those and all that were dropped
         * before and are not forgotten yet, oldest first: their content is to be deleted, then `forgetFiles`. At most 500.
         */
        class DropFilesRequest {

            /**
             * Constructs a new DropFilesRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.DropFilesRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** DropFilesRequest olderThanMs. */
            olderThanMs: number;

            /** DropFilesRequest maxFiles. */
            maxFiles: number;

            /**
             * Creates a new DropFilesRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns DropFilesRequest instance
             */
            static create(properties: parley.v1.DropFilesRequest.$Shape): parley.v1.DropFilesRequest & parley.v1.DropFilesRequest.$Shape;
            static create(properties?: parley.v1.DropFilesRequest.$Properties): parley.v1.DropFilesRequest;

            /**
             * Encodes the specified DropFilesRequest message. Does not implicitly {@link parley.v1.DropFilesRequest.verify|verify} messages.
             * @param message DropFilesRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.DropFilesRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DropFilesRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.DropFilesRequest & parley.v1.DropFilesRequest.$Shape} DropFilesRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.DropFilesRequest & parley.v1.DropFilesRequest.$Shape;

            /**
             * Verifies a DropFilesRequest message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a DropFilesRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns DropFilesRequest
             */
            static fromObject(object: { [k: string]: any }): parley.v1.DropFilesRequest;

            /**
             * Creates a plain object from a DropFilesRequest message. Also converts values to other types if specified.
             * @param message DropFilesRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: parley.v1.DropFilesRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this DropFilesRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace DropFilesRequest {

            /** Properties of a DropFilesRequest. */
            interface $Properties {

                /** DropFilesRequest olderThanMs */
                olderThanMs?: number;

                /** DropFilesRequest maxFiles */
                maxFiles?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DropFilesRequest. */
            type $Shape = parley.v1.DropFilesRequest.$Properties;
        }

        /**
         * Properties of a DropFilesReply.
         * @deprecated Use parley.v1.DropFilesReply.$Properties instead.
         */
        interface IDropFilesReply extends parley.v1.DropFilesReply.$Properties {
        }

        /** Represents a DropFilesReply. */
        class DropFilesReply {

            /**
             * Constructs a new DropFilesReply.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.DropFilesReply.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** DropFilesReply files. */
            files: parley.v1.FileKey[];

            /**
             * Creates a new DropFilesReply instance using the specified properties.
             * @param [properties] Properties to set
             * @returns DropFilesReply instance
             */
            static create(properties: parley.v1.DropFilesReply.$Shape): parley.v1.DropFilesReply & parley.v1.DropFilesReply.$Shape;
            static create(properties?: parley.v1.DropFilesReply.$Properties): parley.v1.DropFilesReply;

            /**
             * Encodes the specified DropFilesReply message. Does not implicitly {@link parley.v1.DropFilesReply.verify|verify} messages.
             * @param message DropFilesReply message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.DropFilesReply.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DropFilesReply message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.DropFilesReply & parley.v1.DropFilesReply.$Shape} DropFilesReply
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.DropFilesReply & parley.v1.DropFilesReply.$Shape;

            /**
             * Verifies a DropFilesReply message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a DropFilesReply message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns DropFilesReply
             */
            static fromObject(object: { [k: string]: any }): parley.v1.DropFilesReply;

            /**
             * Creates a plain object from a DropFilesReply message. Also converts values to other types if specified.
             * @param message DropFilesReply
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: parley.v1.DropFilesReply, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this DropFilesReply to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace DropFilesReply {

            /** Properties of a DropFilesReply. */
            interface $Properties {

                /** DropFilesReply files */
                files?: parley.v1.FileKey.$Properties[];

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DropFilesReply. */
            type $Shape = parley.v1.DropFilesReply.$Properties;
        }

        /**
         * Properties of a FileKey.
         * @deprecated Use parley.v1.FileKey.$Properties instead.
         */
        interface IFileKey extends parley.v1.FileKey.$Properties {
        }

        /** Represents a FileKey. */
        class FileKey {

            /**
             * Constructs a new FileKey.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.FileKey.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** FileKey tenantId. */
            tenantId: string;

            /** FileKey fileId. */
            fileId: string;

            /**
             * Creates a new FileKey instance using the specified properties.
             * @param [properties] Properties to set
             * @returns FileKey instance
             */
            static create(properties: parley.v1.FileKey.$Shape): parley.v1.FileKey & parley.v1.FileKey.$Shape;
            static create(properties?: parley.v1.FileKey.$Properties): parley.v1.FileKey;

            /**
             * Encodes the specified FileKey message. Does not implicitly {@link parley.v1.FileKey.verify|verify} messages.
             * @param message FileKey message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.FileKey.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a FileKey message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.FileKey & parley.v1.FileKey.$Shape} FileKey
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.FileKey & parley.v1.FileKey.$Shape;

            /**
             * Verifies a FileKey message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a FileKey message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns FileKey
             */
            static fromObject(object: { [k: string]: any }): parley.v1.FileKey;

            /**
             * Creates a plain object from a FileKey message. Also converts values to other types if specified.
             * @param message FileKey
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: parley.v1.FileKey, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this FileKey to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace FileKey {

            /** Properties of a FileKey. */
            interface $Properties {

                /** FileKey tenantId */
                tenantId?: string;

                /** FileKey fileId */
                fileId?: string;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a FileKey. */
            type $Shape = parley.v1.FileKey.$Properties;
        }

        /**
         * Properties of a ForgetFilesRequest.
         * @deprecated Use parley.v1.ForgetFilesRequest.$Properties instead.
         */
        interface IForgetFilesRequest extends parley.v1.ForgetFilesRequest.$Properties {
        }

        /** forgetFiles: the content of these dropped files is gone; others are left as they are. At most 500. */
        class ForgetFilesRequest {

            /**
             * Constructs a new ForgetFilesRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.ForgetFilesRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ForgetFilesRequest files. */
            files: parley.v1.FileKey[];

            /**
             * Creates a new ForgetFilesRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ForgetFilesRequest instance
             */
            static create(properties: parley.v1.ForgetFilesRequest.$Shape): parley.v1.ForgetFilesRequest & parley.v1.ForgetFilesRequest.$Shape;
            static create(properties?: parley.v1.ForgetFilesRequest.$Properties): parley.v1.ForgetFilesRequest;

            /**
             * Encodes the specified ForgetFilesRequest message. Does not implicitly {@link parley.v1.ForgetFilesRequest.verify|verify} messages.
             * @param message ForgetFilesRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.ForgetFilesRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ForgetFilesRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.ForgetFilesRequest & parley.v1.ForgetFilesRequest.$Shape} ForgetFilesRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.ForgetFilesRequest & parley.v1.ForgetFilesRequest.$Shape;

            /**
             * Verifies a ForgetFilesRequest message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a ForgetFilesRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ForgetFilesRequest
             */
            static fromObject(object: { [k: string]: any }): parley.v1.ForgetFilesRequest;

            /**
             * Creates a plain object from a ForgetFilesRequest message. Also converts values to other types if specified.
             * @param message ForgetFilesRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: parley.v1.ForgetFilesRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ForgetFilesRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace ForgetFilesRequest {

            /** Properties of a ForgetFilesRequest. */
            interface $Properties {

                /** ForgetFilesRequest files */
                files?: parley.v1.FileKey.$Properties[];

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ForgetFilesRequest. */
            type $Shape = parley.v1.ForgetFilesRequest.$Properties;
        }

        /**
         * Properties of a ForgetFilesReply.
         * @deprecated Use parley.v1.ForgetFilesReply.$Properties instead.
         */
        interface IForgetFilesReply extends parley.v1.ForgetFilesReply.$Properties {
        }

        /** Represents a ForgetFilesReply. */
        class ForgetFilesReply {

            /**
             * Constructs a new ForgetFilesReply.
             * @param [properties] Properties to set
             */
            constructor(properties?: parley.v1.ForgetFilesReply.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Creates a new ForgetFilesReply instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ForgetFilesReply instance
             */
            static create(properties: parley.v1.ForgetFilesReply.$Shape): parley.v1.ForgetFilesReply & parley.v1.ForgetFilesReply.$Shape;
            static create(properties?: parley.v1.ForgetFilesReply.$Properties): parley.v1.ForgetFilesReply;

            /**
             * Encodes the specified ForgetFilesReply message. Does not implicitly {@link parley.v1.ForgetFilesReply.verify|verify} messages.
             * @param message ForgetFilesReply message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: parley.v1.ForgetFilesReply.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ForgetFilesReply message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {parley.v1.ForgetFilesReply & parley.v1.ForgetFilesReply.$Shape} ForgetFilesReply
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): parley.v1.ForgetFilesReply & parley.v1.ForgetFilesReply.$Shape;

            /**
             * Verifies a ForgetFilesReply message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a ForgetFilesReply message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ForgetFilesReply
             */
            static fromObject(object: { [k: string]: any }): parley.v1.ForgetFilesReply;

            /**
             * Creates a plain object from a ForgetFilesReply message. Also converts values to other types if specified.
             * @param message ForgetFilesReply
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: parley.v1.ForgetFilesReply, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ForgetFilesReply to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace ForgetFilesReply {

            /** Properties of a ForgetFilesReply. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ForgetFilesReply. */
            type $Shape = parley.v1.ForgetFilesReply.$Properties;
        }
    }
}
