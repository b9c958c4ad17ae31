package main

import (
	"bufio"
	"io"
	"net"
	"net/http"
	"sync"
	"time"
)

const (
	// Whoever takes a connection and then says nothing at all: clients that gave up may have left the tunnel open.
	silence = 30 * time.Second
	// Where one side has ended, the other gets this long: some never end by themselves.
	halfOpen = 30 * time.Second
)

// tunnel connects the client with the host it named, and understands nothing of what they say.
func (p *proxy) tunnel(w http.ResponseWriter, r *http.Request) {
	p.tunnels.Add(1)
	defer p.tunnels.Done()
	host, err := p.dialer.DialContext(r.Context(), "tcp", r.URL.Host)
	if err != nil {
		status, reason := explain(err)
		p.refuse(w, r, status, reason)
		return
	}
	defer closed(host)
	client, buffered, err := http.NewResponseController(w).Hijack()
	if err != nil {
		p.refuse(w, r, http.StatusInternalServerError, "the connection can't be taken over")
		return
	}
	defer closed(client)
	_ = client.SetDeadline(time.Time{})
	if _, err := io.WriteString(client, "HTTP/1.1 200 Connection established\r\n\r\n"); err != nil {
		return
	}

	begin := time.Now()
	var sent, received int64
	var both sync.WaitGroup
	both.Go(func() { sent = early(host, buffered.Reader) + pipe(host, client) })
	both.Go(func() { received = firstWords(client, host) + pipe(client, host) })
	both.Wait()
	took := time.Since(begin).Milliseconds()
	p.log.Info("tunnelled", append(about(r), "sent", sent, "received", received, "ms", took)...)
}

// early passes on what has come together with the request.
func early(to io.Writer, from *bufio.Reader) int64 {
	n, _ := io.CopyN(to, from, int64(from.Buffered()))
	return n
}

func firstWords(to, from net.Conn) int64 {
	_ = from.SetReadDeadline(time.Now().Add(silence))
	n, err := io.CopyN(to, from, 1)
	if err == nil {
		_ = from.SetReadDeadline(time.Time{})
	}
	return n
}

// pipe copies until the one side ends, and tells the other.
func pipe(to, from net.Conn) int64 {
	n, _ := io.Copy(to, from)
	if ending, ok := to.(*net.TCPConn); ok {
		_ = ending.CloseWrite()
	}
	_ = to.SetReadDeadline(time.Now().Add(halfOpen))
	return n
}

func closed(conn io.Closer) { _ = conn.Close() }
