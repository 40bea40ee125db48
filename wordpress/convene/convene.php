<?php
/**
 * Plugin Name: Convene
 * Description: Meetings and what came of them, from a Convene feed: a shortcode and a block.
 * Version: 0.1.0
 * Requires at least: 6.3
 * Requires PHP: 7.4
 * License: MIT
 *
 * The scripts are those of the project's dist folder, put beside this file as dist/; a site that serves them from
 * elsewhere says where with the filter convene_base.
 *
 * @package Convene
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

const CONVENE_VERSION = '0.1.0';

/** What may be shown, and what each may be told. */
function convene_elements(): array {
	$all    = array( 'src', 'heading-level', 'keep-last', 'lang', 'theme' );
	$events = array( 'limit', 'when', 'area', 'topic' );
	return array(
		'event-cards'   => array_merge( $all, $events ),
		'event-list'    => array_merge( $all, $events ),
		'event-card'    => array_merge( $all, array( 'event', 'when', 'area', 'topic' ) ),
		'outcome-list'  => array_merge( $all, array( 'limit', 'area', 'topic', 'item' ) ),
		'region-map'    => array_merge( $all, $events, array( 'item', 'view', 'region', 'borders' ) ),
		'related-posts' => array_merge( $all, array( 'limit', 'area', 'topic', 'item' ) ),
		'report'        => array_merge( $all, array( 'limit', 'item' ) ),
	);
}

/** Where the scripts are, with a slash at the end. */
function convene_base(): string {
	return (string) apply_filters( 'convene_base', plugins_url( 'dist/', __FILE__ ) );
}

/**
 * One element with its attributes, each escaped; nothing where there is no such element or no feed.
 *
 * @param array  $attributes What the author asked for, by name.
 * @param string $own        What is shown until the feed is there, and where it can't be had.
 */
function convene_render( array $attributes, string $own = '' ): string {
	$elements = convene_elements();
	$name     = isset( $attributes['element'] ) && is_string( $attributes['element'] ) ? $attributes['element'] : 'event-cards';
	if ( ! isset( $elements[ $name ] ) ) {
		return '';
	}
	$attributes['src'] = isset( $attributes['src'] ) ? esc_url( (string) $attributes['src'], array( 'http', 'https' ) ) : '';
	if ( '' === $attributes['src'] ) {
		return '';
	}
	$html = '';
	foreach ( $elements[ $name ] as $attribute ) {
		$value = $attributes[ $attribute ] ?? '';
		if ( is_scalar( $value ) && '' !== (string) $value && false !== $value ) {
			// The address has been escaped already.
			$html .= sprintf( ' %s="%s"', $attribute, 'src' === $attribute ? $value : esc_attr( (string) $value ) );
		}
	}
	wp_enqueue_script( 'convene' );
	return sprintf( '<convene-%1$s%2$s>%3$s</convene-%1$s>', $name, $html, wp_kses_post( $own ) );
}

/**
 * The shortcode: [convene element="event-cards" src="https://example.org/feed.json" limit="3"]Our meetings[/convene]
 *
 * @param array|string $attributes An empty string where there are none.
 * @param string|null  $own        What stands between the tags.
 */
function convene_shortcode( $attributes, $own = null ): string {
	return convene_render( is_array( $attributes ) ? $attributes : array(), (string) $own );
}

/**
 * The block, as it is sent to readers.
 *
 * @param array $attributes As the editor saved them; `headingLevel` and the like in the editor's spelling.
 */
function convene_block( array $attributes ): string {
	$named = array();
	foreach ( $attributes as $key => $value ) {
		$named[ strtolower( (string) preg_replace( '/[A-Z]/', '-$0', (string) $key ) ) ] = $value;
	}
	$html = convene_render( $named );
	return '' === $html ? '' : sprintf( '<div %s>%s</div>', get_block_wrapper_attributes(), $html );
}

/** The script of readers' pages, loaded only where an element is; the block's own for the editor. */
function convene_register(): void {
	wp_register_script( 'convene', convene_base() . 'convene.js', array(), CONVENE_VERSION, true );
	wp_register_script( 'convene-classic', convene_base() . 'convene.classic.js', array(), CONVENE_VERSION, true );
	wp_register_script(
		'convene-block',
		plugins_url( 'block.js', __FILE__ ),
		array( 'wp-blocks', 'wp-element', 'wp-block-editor', 'wp-components' ),
		CONVENE_VERSION,
		true
	);
	add_shortcode( 'convene', 'convene_shortcode' );
	register_block_type(
		'convene/element',
		array(
			'api_version'     => 3,
			'editor_script'   => 'convene-block',
			'render_callback' => 'convene_block',
			'attributes'      => convene_block_attributes(),
		)
	);
}

/** What the block keeps: every attribute of every element, as a line of text. */
function convene_block_attributes(): array {
	$attributes = array(
		'element' => array(
			'type'    => 'string',
			'default' => 'event-cards',
		),
	);
	foreach ( array_unique( array_merge( ...array_values( convene_elements() ) ) ) as $name ) {
		$key                = lcfirst( str_replace( '-', '', ucwords( $name, '-' ) ) );
		$attributes[ $key ] = array( 'type' => 'string' );
	}
	return $attributes;
}

/** The editor shows its pages in a frame, where modules are not always let in. */
function convene_editor_assets(): void {
	if ( is_admin() ) {
		wp_enqueue_script( 'convene-classic' );
	}
}

/**
 * The loader is a module, and says more of its errors with crossorigin.
 *
 * @param string $tag    The script tag.
 * @param string $handle Whose it is.
 */
function convene_script_tag( string $tag, string $handle ): string {
	if ( 'convene' !== $handle || false !== strpos( $tag, 'type="module"' ) ) {
		return $tag;
	}
	$tag = (string) preg_replace( '/ type=([\'"])text\/javascript\1/', '', $tag );
	return str_replace( '<script ', '<script type="module" crossorigin="anonymous" ', $tag );
}

add_action( 'init', 'convene_register' );
add_action( 'enqueue_block_assets', 'convene_editor_assets' );
add_filter( 'script_loader_tag', 'convene_script_tag', 10, 2 );
