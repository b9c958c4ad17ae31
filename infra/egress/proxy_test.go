package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"time"
)

// record keeps what is logged; the proxy logs from several goroutines.
type record struct {
	mutex sync.Mutex
	bytes.Buffer
}

func (r *record) Write(line []byte) (int, error) {
	r.mutex.Lock()
	defer r.mutex.Unlock()
	return r.Buffer.Write(line)
}

func startProxy(t *testing.T, more string) (string, *proxy, *record) {
	t.Helper()
	log := &record{}
	p := newProxy(listOf(t, more, ""), slog.New(slog.NewJSONHandler(log, nil)))
	server := httptest.NewServer(p)
	t.Cleanup(server.Close)
	return server.Listener.Addr().String(), p, log
}

// startEcho says back what it hears, and ends when it has heard all.
func startEcho(t *testing.T) string {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { closed(listener) })
	go func() {
		for {
			conn, err := listener.Accept()
			if err != nil {
				return
			}
			go func() {
				defer closed(conn)
				_, _ = io.Copy(conn, conn)
			}()
		}
	}()
	return listener.Addr().String()
}

func dial(t *testing.T, address string) *net.TCPConn {
	t.Helper()
	conn, err := net.DialTimeout("tcp", address, time.Second)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { closed(conn) })
	return conn.(*net.TCPConn)
}

func TestTunnelPassesEverythingOn(t *testing.T) {
	host := startEcho(t)
	address, p, log := startProxy(t, host)
	conn := dial(t, address)
	// What is said together with the request comes first.
	said := strings.Repeat("a canary sings\n", 100_000)
	go func() {
		_, _ = fmt.Fprintf(conn, "CONNECT %s HTTP/1.1\r\nHost: elsewhere\r\nProxy-Authorization: canary\r\n\r\n%s", host, said)
		_ = conn.CloseWrite()
	}()
	reader := bufio.NewReader(conn)
	answer, err := http.ReadResponse(reader, &http.Request{Method: http.MethodConnect})
	if err != nil || answer.StatusCode != http.StatusOK {
		t.Fatal(answer, err)
	}
	heard, err := io.ReadAll(reader)
	if err != nil || string(heard) != said {
		t.Errorf("heard %d of %d bytes: %v", len(heard), len(said), err)
	}
	p.tunnels.Wait()
	var line struct {
		Msg, Host      string
		Sent, Received int
	}
	if err := json.Unmarshal(log.Bytes(), &line); err != nil {
		t.Fatal(err)
	}
	if line.Msg != "tunnelled" || line.Host != host || line.Sent != len(said) || line.Received != len(said) {
		t.Errorf("logged %+v", line)
	}
	if strings.Contains(log.String(), "canary") {
		t.Error("the log tells what was said")
	}
}

func TestRefusalEndsTheConnection(t *testing.T) {
	address, _, log := startProxy(t, "")
	for _, request := range []string{
		"CONNECT example.com:443 HTTP/1.1\r\nHost: api.telegram.org:443\r\n\r\n",
		"CONNECT /canary HTTP/1.1\r\nHost: api.telegram.org:443\r\n\r\n",
		"CONNECT canary@example.com:443 HTTP/1.1\r\nHost: x\r\n\r\n",
		"GET http://user:canary@example.com/canary?canary HTTP/1.1\r\nHost: x\r\nCookie: canary\r\n\r\n",
		"GET /canary HTTP/1.1\r\nHost: api.telegram.org:443\r\n\r\n",
	} {
		conn := dial(t, address)
		if _, err := io.WriteString(conn, request); err != nil {
			t.Fatal(err)
		}
		all, err := io.ReadAll(conn)
		if err != nil || !strings.HasPrefix(string(all), "HTTP/1.1 40") || strings.Contains(string(all), "canary") {
			t.Errorf("%q got %q, %v", request, all, err)
		}
	}
	if strings.Contains(log.String(), "canary") {
		t.Errorf("the log tells too much: %s", log.String())
	}
}
