package vn.phancong.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import vn.phancong.support.ServiceTest;
import vn.phancong.support.TestAccount;

/** GraphQL over a WebSocket (graphql-transport-ws): who is asking is said in the handshake or in the first message. */
@ServiceTest
class WebSocketDoorTest {

    private static final String QUERY =
            "{\"id\": \"1\", \"type\": \"subscribe\", \"payload\": {\"query\": \"{ me { name } }\"}}";

    private final int port;

    @Autowired
    WebSocketDoorTest(Environment environment) {
        this.port = new DoorCheck(environment).port();
    }

    @Test
    void theTokenMayStandInTheFirstMessage() throws InterruptedException {
        Socket socket = Socket.open(port);
        socket.send("{\"type\": \"connection_init\", \"payload\": {\"Authorization\": \"" + TestAccount.bearer(port)
                + "\"}}");
        assertThat(socket.next()).contains("connection_ack");

        socket.send(QUERY);

        assertThat(socket.next()).contains("\"name\":\"" + TestAccount.NAME + "\"");
    }

    @Test
    void theTokenMayStandInTheHandshake() throws InterruptedException {
        Socket socket = Socket.open(port, "Authorization", TestAccount.bearer(port));
        socket.send("{\"type\": \"connection_init\"}");
        assertThat(socket.next()).contains("connection_ack");

        socket.send(QUERY);

        assertThat(socket.next()).contains("\"name\":\"" + TestAccount.NAME + "\"");
    }

    @Test
    void whoeverSaysNothingOrSomethingWrongIsSentAway() throws InterruptedException {
        for (String first : new String[] {
            "{\"type\": \"connection_init\"}",
            "{\"type\": \"connection_init\", \"payload\": {\"Authorization\": \"Bearer nonsense\"}}",
            "{\"type\": \"connection_init\", \"payload\": {\"Authorization\": 5}}",
            QUERY
        }) {
            Socket socket = Socket.open(port);
            socket.send(first);
            assertThat(socket.next()).as(first).startsWith("closed 44");
        }
    }

    @Test
    void aWrongTokenInTheHandshakeIsRefusedAtOnce() {
        assertThatThrownBy(() -> Socket.open(port, "Authorization", "Bearer nonsense"))
                .isInstanceOf(CompletionException.class)
                .cause()
                .isInstanceOfSatisfying(
                        WebSocketHandshakeException.class,
                        e -> assertThat(e.getResponse().statusCode()).isEqualTo(401));
    }

    @Test
    void aPageOfAnotherOriginOpensNone() {
        assertThatThrownBy(() -> Socket.open(
                        port, "Origin", "https://elsewhere.example", "Authorization", TestAccount.bearer(port)))
                .cause()
                .isInstanceOfSatisfying(
                        WebSocketHandshakeException.class,
                        e -> assertThat(e.getResponse().statusCode()).isEqualTo(403));
    }

    private static final class Socket implements WebSocket.Listener {

        private final BlockingQueue<String> messages = new LinkedBlockingQueue<>();
        private final StringBuilder part = new StringBuilder();
        private final WebSocket socket;

        private Socket(int port, String... headers) {
            WebSocket.Builder builder =
                    HttpClient.newHttpClient().newWebSocketBuilder().subprotocols("graphql-transport-ws");
            for (int i = 0; i + 1 < headers.length; i += 2) {
                builder.header(headers[i], headers[i + 1]);
            }
            this.socket = builder.buildAsync(URI.create("ws://localhost:" + port + "/graphql"), this)
                    .join();
        }

        static Socket open(int port, String... headers) {
            return new Socket(port, headers);
        }

        void send(String message) {
            socket.sendText(message, true).join();
        }

        String next() throws InterruptedException {
            String message = messages.poll(30, TimeUnit.SECONDS);
            return message == null ? "nothing came" : message;
        }

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence text, boolean last) {
            part.append(text);
            if (last) {
                messages.add(part.toString());
                part.setLength(0);
            }
            from.request(1);
            return CompletableFuture.completedFuture(null);
        }

        @Override
        public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
            messages.add("closed " + code);
            return CompletableFuture.completedFuture(null);
        }
    }
}
